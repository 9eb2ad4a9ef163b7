package io.fluxa.shop.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Answers everything nobody expected: the cause goes to the log, the client gets a mark to find it by. */
@Provider
@ApplicationScoped
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedProblems.class.getName());

    @Override
    public Response toResponse(Throwable unexpected) {
        return answer(unexpected);
    }

    static Response answer(Throwable unexpected) {
        String mark = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "request failed, mark " + mark, unexpected);
        ShopError error = ShopError.INTERNAL;
        String message = "The shop failed; its log has the cause under " + mark + ".";
        return new Problem(error.status(), error.code(), message, null).response();
    }
}
