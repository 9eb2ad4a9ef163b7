package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.CacheModel;
import io.fluxa.generator.model.KnownTypes;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what a definition says about the caches of its rows and of its look-ups. */
final class CacheReader {

    private static final String DEFAULT_POOL = "default";
    private static final Pattern TTL = Pattern.compile("(?=.*[1-9])([0-9]{1,9}[dhms])+");
    private static final Pattern PART = Pattern.compile("([0-9]+)([dhms])");
    private static final Duration LONGEST = Duration.ofDays(365);

    private final TypeElement definition;
    private final String entity;
    private final Problems problems;

    CacheReader(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.entity = definition.getSimpleName().toString();
        this.problems = problems;
    }

    /** The caches of the rows. */
    CacheModel read() {
        new PoolChecks(definition, problems).check(KnownTypes.REDIS_CACHE, "pool");
        return new CacheModel(
                redis().map(cache -> new CacheModel.Redis(cache.text("pool"), ttl(cache)))
                        .orElse(null),
                limit());
    }

    /** The Redis pool that caches look-ups by a unique index; null when they are not cached. */
    @Nullable
    String poolOf(Tag index, String name) {
        String pool = index.text("redisPool");
        if (!index.truth("cached")) {
            if (!pool.isEmpty()) {
                problems.add(index.place("redisPool"), Mistake.INDEX_POOL, name, entity, pool);
            }
            return null;
        }
        if (!pool.isEmpty()) {
            new PoolChecks(definition, problems).checkCode(index, KnownTypes.UNIQUE_INDEX, "redisPool");
            return pool;
        }
        return redis().map(cache -> cache.text("pool")).orElse(DEFAULT_POOL);
    }

    private Optional<Tag> redis() {
        return Hierarchy.tag(definition, KnownTypes.REDIS_CACHE);
    }

    private Duration ttl(Tag cache) {
        String text = cache.text("ttl");
        if (!TTL.matcher(text).matches()) {
            problems.add(cache.place("ttl"), Mistake.TTL, entity, text);
            return Duration.ZERO;
        }
        Duration ttl = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            ttl = ttl.plusSeconds(Long.parseLong(part.group(1)) * seconds(part.group(2)));
        }
        if (ttl.compareTo(LONGEST) > 0) {
            problems.add(cache.place("ttl"), Mistake.TTL_LONG, entity, text);
        }
        return ttl;
    }

    private static long seconds(String unit) {
        return switch (unit) {
            case "d" -> 86_400;
            case "h" -> 3_600;
            case "m" -> 60;
            default -> 1;
        };
    }

    private @Nullable Integer limit() {
        Optional<Tag> cache = Hierarchy.tag(definition, KnownTypes.LOCAL_CACHE);
        if (cache.isEmpty()) {
            return null;
        }
        int limit = cache.get().number("limit");
        if (limit < 0) {
            problems.add(cache.get().place("limit"), Mistake.CACHE_LIMIT, entity, limit);
        }
        return limit;
    }
}
