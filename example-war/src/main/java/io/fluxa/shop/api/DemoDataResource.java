package io.fluxa.shop.api;

import io.fluxa.shop.demo.DemoData;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.TimeUnit;

/** Fills the shop on demand. */
@Path("demo-data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoDataResource {

    private static final int MOST = 10_000;

    @Inject
    DemoData demo;

    /** Adds so many products with users, categories and orders; may be called again. Answers counts and milliseconds. */
    @POST
    public JsonObject add(@QueryParam("products") @DefaultValue("1000") String products) {
        if (!products.matches("[0-9]{1,5}") || Integer.parseInt(products) < 1 || Integer.parseInt(products) > MOST) {
            throw new ShopException(
                    ShopError.REFUSED_VALUE, "products", "products must be a whole number from 1 to " + MOST + ".");
        }
        long start = System.nanoTime();
        DemoData.Counts counts = demo.fill(Integer.parseInt(products));
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return Json.createObjectBuilder()
                .add("users", counts.users())
                .add("categories", counts.categories())
                .add("products", counts.products())
                .add("orders", counts.orders())
                .add("milliseconds", milliseconds)
                .build();
    }
}
