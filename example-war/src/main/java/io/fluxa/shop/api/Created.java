package io.fluxa.shop.api;

import io.fluxa.Entity;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The answer to a POST that stored something: 201, where it is now, and what it is. */
final class Created {

    private Created() {}

    static Response answer(UriInfo uri, Entity entity) {
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toUnsignedString(entity.id()))
                        .build())
                .entity(entity)
                .build();
    }
}
