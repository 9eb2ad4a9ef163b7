package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.NameChecks;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** Reads what a definition says about its table, its pools and its caches. */
public final class TableReader {

    private static final String DEFAULT_POOL = "default";
    private static final Pattern POOL = Pattern.compile("[a-z0-9_-]+");
    private static final Pattern TTL = Pattern.compile("(?=.*[1-9])([0-9]{1,9}[dhms])+");

    private final TypeElement definition;
    private final Naming naming;

    /** Creates a reader of one definition. */
    public TableReader(TypeElement definition, Naming naming) {
        this.definition = definition;
        this.naming = naming;
    }

    /** The name of the table. */
    public String name() {
        return Tag.find(definition, KnownTypes.TABLE)
                .map(table -> table.text("value"))
                .orElseGet(() -> naming.table(definition.getSimpleName().toString()));
    }

    /** The code of the MySQL pool. */
    public String pool() {
        return Hierarchy.tag(definition, KnownTypes.MYSQL_POOL)
                .map(pool -> pool.text("value"))
                .orElse(DEFAULT_POOL);
    }

    /** The place that names the table: the annotation if there is one. */
    public Place place() {
        return Tag.find(definition, KnownTypes.TABLE)
                .map(table -> table.place("value"))
                .orElseGet(() -> Place.of(definition));
    }

    void check(Problems problems) {
        String entity = definition.getSimpleName().toString();
        new NameChecks(problems).check(place(), "table", entity, name());
        if (name().toLowerCase(Locale.ROOT).startsWith("_fluxa_")) {
            problems.add(place(), Mistake.TABLE_RESERVED, entity, name());
        }
        checkPool(KnownTypes.MYSQL_POOL, "value", problems);
        checkPool(KnownTypes.REDIS_CACHE, "pool", problems);
        checkPool(KnownTypes.REDIS_SEARCH, "pool", problems);
        checkPool(KnownTypes.DEBEZIUM, "pool", problems);
        checkCaches(entity, problems);
    }

    private void checkPool(ClassName annotation, String member, Problems problems) {
        Hierarchy.tag(definition, annotation).ifPresent(tag -> {
            String pool = tag.text(member);
            if (pool.isEmpty()) {
                problems.add(
                        tag.place(member), Mistake.POOL_EMPTY, annotation.simpleName(), definition.getSimpleName());
            } else if (!POOL.matcher(pool).matches()) {
                problems.add(
                        tag.place(member),
                        Mistake.POOL_NAME,
                        annotation.simpleName(),
                        definition.getSimpleName(),
                        pool);
            }
        });
    }

    private void checkCaches(String entity, Problems problems) {
        Hierarchy.tag(definition, KnownTypes.REDIS_CACHE).ifPresent(cache -> {
            if (!TTL.matcher(cache.text("ttl")).matches()) {
                problems.add(cache.place("ttl"), Mistake.TTL, entity, cache.text("ttl"));
            }
        });
        Hierarchy.tag(definition, KnownTypes.LOCAL_CACHE).ifPresent(cache -> {
            if (cache.number("limit") < 0) {
                problems.add(cache.place("limit"), Mistake.CACHE_LIMIT, entity, cache.number("limit"));
            }
        });
    }
}
