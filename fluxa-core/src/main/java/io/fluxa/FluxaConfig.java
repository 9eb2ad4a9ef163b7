package io.fluxa;

import io.fluxa.mysql.MysqlConfig;
import io.fluxa.schema.SchemaPolicy;
import java.util.List;

/**
 * A whole configuration as records, filled by hand or by {@code fluxa-config}; {@link Registry#from} takes it.
 *
 * @param mysql the MySQL pools
 * @param onStart what {@link Registry#validate()} does about the schema
 */
public record FluxaConfig(List<MysqlConfig> mysql, SchemaPolicy onStart) {
    /** Copies the lists. */
    public FluxaConfig {
        mysql = List.copyOf(mysql);
    }
}
