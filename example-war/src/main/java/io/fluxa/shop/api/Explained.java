package io.fluxa.shop.api;

import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.InProcess;
import io.fluxa.cache.CacheExplain.InRedis;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The explanation of a row's caches as JSON. */
final class Explained {

    private Explained() {}

    /** First what answers, how old it is and the row's version, then what each place has. */
    static JsonObject json(CacheExplain found) {
        return Json.createObjectBuilder()
                .add("entity", found.entity())
                .add("id", found.id())
                .add("layer", found.layer().name().toLowerCase(Locale.ROOT))
                .add("ageMillis", millis(age(found)))
                .add("version", found.mysql().version())
                .add("stale", found.stale())
                .add("local", local(found.local()))
                .add("redis", redis(found.redis()))
                .build();
    }

    /** Null where the row is read afresh. */
    private static @Nullable Duration age(CacheExplain found) {
        InProcess local = found.local();
        InRedis redis = found.redis();
        return switch (found.layer()) {
            case LOCAL -> local == null ? null : local.age();
            case REDIS -> redis == null ? null : redis.age();
            case CONTEXT, MYSQL -> null;
        };
    }

    private static JsonValue local(@Nullable InProcess local) {
        return local == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("kept", local.kept())
                        .add("ageMillis", millis(local.age()))
                        .add("bypassed", local.bypassed())
                        .add("differences", texts(local.differences()))
                        .build();
    }

    private static JsonValue redis(@Nullable InRedis redis) {
        return redis == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("pool", redis.pool())
                        .add("key", redis.key())
                        .add("value", redis.value().name().toLowerCase(Locale.ROOT))
                        .add("ageMillis", millis(redis.age()))
                        .add("expiresInMillis", millis(redis.expiresIn()))
                        .add("bytes", redis.bytes())
                        .add("differences", texts(redis.differences()))
                        .build();
    }

    private static JsonValue millis(@Nullable Duration duration) {
        return duration == null ? JsonValue.NULL : Json.createValue(duration.toMillis());
    }

    private static JsonArray texts(List<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }
}
