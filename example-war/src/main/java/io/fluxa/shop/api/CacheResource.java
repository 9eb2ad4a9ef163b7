package io.fluxa.shop.api;

import io.fluxa.Engine;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheStatistics.Local;
import io.fluxa.cache.CacheStatistics.Redis;
import io.fluxa.cache.CacheStatistics.UniqueIndexes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What the caches have spared the shop since it started, on this node. Costs no store anything. */
@Path("caches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CacheResource {

    @Inject
    Engine engine;

    /** One item per cached entity; a layer that it does not use is null. */
    @GET
    public JsonObject statistics() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        engine.cacheStatistics().forEach(entity -> items.add(described(entity)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    private static JsonObjectBuilder described(CacheStatistics of) {
        return Json.createObjectBuilder()
                .add("entity", of.entity())
                .add("local", local(of.local()))
                .add("redis", redis(of.redis()))
                .add("uniqueIndexes", indexes(of.uniqueIndexes()));
    }

    private static JsonValue local(@Nullable Local of) {
        return of == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("hitRatio", of.hitRatio())
                        .add("hits", of.hits())
                        .add("misses", of.misses())
                        .add("broken", of.broken())
                        .add("size", of.size())
                        .add("bypassed", of.bypassed())
                        .build();
    }

    private static JsonValue redis(@Nullable Redis of) {
        return of == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("hitRatio", of.hitRatio())
                        .add("hits", of.hits())
                        .add("absent", of.absent())
                        .add("misses", of.misses())
                        .add("filled", of.fills().filled() + of.fills().refilled())
                        .add("refused", of.fills().refused())
                        .add("foreign", of.foreign().all())
                        .add("broken", of.broken())
                        .add("errors", of.errors())
                        .add("bypassed", of.bypassed())
                        .build();
    }

    private static JsonValue indexes(@Nullable UniqueIndexes of) {
        return of == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("hitRatio", of.hitRatio())
                        .add("hits", of.hits())
                        .add("misses", of.misses())
                        .add("mismatches", of.mismatches())
                        .build();
    }
}
