package io.fluxa.shop.problem;

import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.Store;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers what a store refuses: a duplicate with 409, a store that is away, slow or busy with 503. What the store itself
 * said goes to the log only.
 */
@Provider
@ApplicationScoped
public class StoreProblems implements ExceptionMapper<StoreException> {

    private static final System.Logger LOG = System.getLogger(StoreProblems.class.getName());

    @Override
    public Response toResponse(StoreException failed) {
        if (failed instanceof DuplicateKeyException duplicate) {
            return Problem.of(409, duplicate, duplicate.index()).response();
        }
        log(failed);
        String code = failed.code().code();
        if (failed instanceof StoreUnavailableException) {
            String message = failed.store() == Store.REDIS
                    ? "The cache cannot be reached, so nothing was changed; try again in a moment."
                    : "The database cannot be reached; try again in a moment.";
            return later(code, message);
        }
        if (failed instanceof StoreTimeoutException || failed instanceof LockConflictException) {
            return later(code, "The shop is busy and nothing was changed; try again in a moment.");
        }
        if (failed instanceof OutcomeUnknownException) {
            return new Problem(503, code, "The connection broke while saving; look whether it was saved.", null)
                    .response();
        }
        return new Problem(500, code, "The database refused the request; the log of the shop says why.", null)
                .response();
    }

    /** A store that is away fails every request: one line each is enough. */
    private static void log(StoreException failed) {
        if (failed.retryable()) {
            LOG.log(System.Logger.Level.WARNING, "a store failed a request: {0}", failed.getMessage());
        } else {
            LOG.log(System.Logger.Level.ERROR, "a store failed a request", failed);
        }
    }

    private static Response later(String code, String message) {
        Problem problem = new Problem(503, code, message, null);
        return problem.fill(Response.status(503).header(HttpHeaders.RETRY_AFTER, 1))
                .build();
    }
}
