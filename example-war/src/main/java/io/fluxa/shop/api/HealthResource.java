package io.fluxa.shop.api;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.FluxaException;
import io.fluxa.redis.RedisPool;
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
    Engine engine;

    /**
     * Asks each store. 200 and UP when MySQL answers, 503 and DOWN otherwise. Without Redis the shop still reads, and only refuses changes of
     * cached rows; so that alone takes no node out of service.
     */
    @GET
    public Response health() {
        boolean mysql = answers(
                "MySQL", () -> engine.mysqlPools().forEach(pool -> pool.queryOne(fluxa, Long.class, "SELECT 1")));
        boolean redis = answers("Redis", () -> engine.redisPools().forEach(RedisPool::ping));
        JsonObject stores = Json.createObjectBuilder()
                .add("mysql", word(mysql))
                .add("redis", word(redis))
                .build();
        return Response.status(mysql ? 200 : 503)
                .entity(Json.createObjectBuilder()
                        .add("status", word(mysql))
                        .add("stores", stores)
                        .build())
                .build();
    }

    private static boolean answers(String store, Runnable question) {
        try {
            question.run();
            return true;
        } catch (FluxaException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} does not answer the health check: {1}", store, e.getMessage());
            return false;
        }
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
