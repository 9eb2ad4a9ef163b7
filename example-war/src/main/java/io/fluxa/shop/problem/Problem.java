package io.fluxa.shop.problem;

import io.fluxa.error.FluxaException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request that failed: {@code {"code", "message", "field"}}.
 *
 * @param status the HTTP status
 * @param code the stable code
 * @param message a sentence for people, without values of the store, statements or credentials
 * @param field the field or query parameter at fault, or null
 */
record Problem(
        int status, String code, String message, @Nullable String field) {

    /** The problem of an error whose message says what a client may know; the code moves out of it. */
    static Problem of(int status, FluxaException error, @Nullable String field) {
        String code = error.code().code();
        String message = String.valueOf(error.getMessage());
        String prefix = code + ": ";
        return new Problem(
                status, code, message.startsWith(prefix) ? message.substring(prefix.length()) : message, field);
    }

    /** The complete answer. */
    Response response() {
        return fill(Response.status(status)).build();
    }

    /** Sets entity and type of an answer that is being built. */
    Response.ResponseBuilder fill(Response.ResponseBuilder answer) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(json());
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", code).add("message", message);
        return (field == null ? json.addNull("field") : json.add("field", field)).build();
    }
}
