package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.error.FluxaException;
import io.fluxa.shop.entity.CategoryProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whether the shop can serve, for people and load balancers. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private static final System.Logger LOG = System.getLogger(HealthResource.class.getName());

    @Inject
    FluxaContext fluxa;

    @Inject
    CategoryProvider categories;

    /** Reads a row by id: 200 and UP when MySQL answers, 503 and DOWN otherwise. */
    @GET
    public Response health() {
        try {
            categories.getByIds(fluxa, 1);
            return answer(200, "UP");
        } catch (FluxaException e) {
            LOG.log(System.Logger.Level.WARNING, "MySQL does not answer the health check: {0}", e.getMessage());
            return answer(503, "DOWN");
        }
    }

    private static Response answer(int code, String status) {
        JsonObject stores = Json.createObjectBuilder().add("mysql", status).build();
        return Response.status(code)
                .entity(Json.createObjectBuilder()
                        .add("status", status)
                        .add("stores", stores)
                        .build())
                .build();
    }
}
