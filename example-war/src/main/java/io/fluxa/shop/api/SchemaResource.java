package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.schema.Alter;
import io.fluxa.schema.Alters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** How the databases differ from the definitions. */
@Path("schema")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchemaResource {

    @Inject
    FluxaContext fluxa;

    /** The statements that would bring the databases in line, and whether they can lose data. */
    @GET
    public JsonObject pending() {
        return Json.createObjectBuilder().add("alters", alters()).build();
    }

    /** Runs the statements that lose nothing, and answers how many ran and what is left. */
    @POST
    @Path("apply-safe")
    public JsonObject applySafe() {
        List<Alter> safe = Alters.safe(fluxa);
        safe.forEach(Alter::exec);
        return Json.createObjectBuilder()
                .add("applied", safe.size())
                .add("alters", alters())
                .build();
    }

    private JsonArrayBuilder alters() {
        JsonArrayBuilder alters = Json.createArrayBuilder();
        Alters.all(fluxa).forEach(alter -> alters.add(described(alter)));
        return alters;
    }

    private static JsonObjectBuilder described(Alter alter) {
        return Json.createObjectBuilder()
                .add("store", alter.store().name().toLowerCase(Locale.ROOT))
                .add("pool", alter.pool())
                .add("text", alter.text())
                .add("safety", alter.safety().name().toLowerCase(Locale.ROOT));
    }
}
