package io.fluxa.shop.problem;

import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.ConstraintViolatedException;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityException;
import io.fluxa.error.EntityNotFoundException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.InvalidValueException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers what an entity refuses: absent rows with 404, values with 400, lost races with 409. */
@Provider
@ApplicationScoped
public class EntityProblems implements ExceptionMapper<EntityException> {

    @Override
    public Response toResponse(EntityException refused) {
        if (refused instanceof IllegalUseException) { // a mistake of the shop, not of the client
            return UnexpectedProblems.answer(refused);
        }
        if (refused instanceof EntityStaleException) {
            return changedMeanwhile(refused.entity());
        }
        if (refused instanceof ConstraintViolatedException violated) {
            return brokenConstraint(violated.violations().get(0));
        }
        return Problem.of(status(refused), refused, field(refused)).response();
    }

    /** The same answer whether the shop saw the other change before it stored anything or the database did then. */
    private static Response changedMeanwhile(String entity) {
        ShopError error = ShopError.CHANGED_MEANWHILE;
        String message = "The " + entity.toLowerCase(Locale.ROOT) + " was changed meanwhile; look at it again.";
        return new Problem(error.status(), error.code(), message, "version").response();
    }

    /** A client mends one field after the other, as with everything else that is refused. */
    private static Response brokenConstraint(Violation violation) {
        ShopError error = ShopError.REFUSED_VALUE;
        String message = violation.field() + " " + violation.message() + ".";
        return new Problem(error.status(), error.code(), message, violation.field()).response();
    }

    private static int status(EntityException refused) {
        if (refused instanceof EntityNotFoundException || refused instanceof EntityDeletedException) {
            return 404;
        }
        return refused instanceof BoundsExceededException ? 409 : 400;
    }

    private static @Nullable String field(EntityException refused) {
        if (refused instanceof InvalidValueException invalid) {
            return invalid.field();
        }
        return refused instanceof BoundsExceededException exceeded ? exceeded.field() : null;
    }
}
