package io.fluxa.shop.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers requests that reach no method of the API, in the form of all other problems. */
@Provider
@ApplicationScoped
public class HttpProblems implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        int status = answer.getStatus();
        if (status < 400) {
            return answer; // OPTIONS and redirects travel as exceptions, too
        }
        ShopError error = status < 500 ? ShopError.BAD_REQUEST : ShopError.INTERNAL;
        Problem problem = new Problem(status, error.code(), sentence(status), null);
        return problem.fill(Response.fromResponse(answer)).build();
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; the header Allow names those it takes.";
            case 406 -> "The shop answers in application/json only.";
            case 415 -> "The shop reads application/json in UTF-8 only.";
            default -> status < 500 ? "The request cannot be understood." : "The request failed.";
        };
    }
}
