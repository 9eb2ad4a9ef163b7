package io.fluxa.schema;

import io.fluxa.FluxaContext;
import java.util.List;

/** Compares the databases with the definitions. */
public final class Alters {

    private Alters() {}

    /**
     * The alters of every MySQL pool, sorted by pool and table. Sends one SELECT per pool. A second call after all of them ran gives none.
     *
     * @throws io.fluxa.error.StoreException when a pool cannot be read
     */
    public static List<Alter> mysql(FluxaContext context) {
        return context.session().mysqlAlters();
    }

    /** The alters of every store. */
    public static List<Alter> all(FluxaContext context) {
        return mysql(context);
    }

    /** The alters of every store that lose nothing. */
    public static List<Alter> safe(FluxaContext context) {
        return all(context).stream()
                .filter(alter -> alter.safety() == AlterSafety.SAFE)
                .toList();
    }
}
