package io.fluxa.shop.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers the broken rules of the shop itself. */
@Provider
@ApplicationScoped
public class ShopProblems implements ExceptionMapper<ShopException> {

    @Override
    public Response toResponse(ShopException broken) {
        ShopError error = broken.error();
        String message = String.valueOf(broken.getMessage());
        return new Problem(error.status(), error.code(), message, broken.field()).response();
    }
}
