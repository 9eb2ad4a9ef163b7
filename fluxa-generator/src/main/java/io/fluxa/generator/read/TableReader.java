package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.NameChecks;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/** Reads what a definition says about its table and its pools. */
public final class TableReader {

    private static final String DEFAULT_POOL = "default";

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
        PoolChecks pools = new PoolChecks(definition, problems);
        pools.check(KnownTypes.MYSQL_POOL, "value");
        pools.check(KnownTypes.REDIS_SEARCH, "pool");
        pools.check(KnownTypes.DEBEZIUM, "pool");
    }
}
