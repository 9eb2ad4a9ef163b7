package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.torture.rows.BadgeProvider;
import io.fluxa.torture.rows.LedgerProvider;
import io.fluxa.torture.rows.ParcelProvider;
import io.fluxa.torture.rows.SlateProvider;
import io.fluxa.torture.rows.next.NextBadgeProvider;
import io.fluxa.torture.rows.next.NextLedgerProvider;
import io.fluxa.torture.rows.next.NextParcelProvider;
import io.fluxa.torture.rows.next.NextSlateProvider;
import java.util.List;

/** The engine of a node. */
public final class NodeEngine {

    private static final int CONNECTIONS = 8;
    private static final String SENTINELS = "sentinels=";

    private NodeEngine() {}

    /** Makes the tables, with the columns of every version of the application. */
    public static void createTables(String mysql, String redis) {
        registry("next", mysql, redis)
                .providers(next())
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate()
                .close();
    }

    static Engine open(NodeConfig config) {
        return registry(config.next() ? "next" : "default", config.mysql(), config.redis())
                .providers(config.next() ? next() : current())
                .schemaOnStart(SchemaPolicy.NONE)
                .validate();
    }

    private static Registry registry(String pool, String mysql, String redis) {
        Registry registry = Registry.create().mysql(pool, mysql, options -> options.maxOpenConnections(CONNECTIONS));
        if (redis.startsWith(SENTINELS)) {
            return registry.redisSentinel(
                    "default", "mymaster", redis.substring(SENTINELS.length()).split(",", -1));
        }
        return registry.redis("default", redis);
    }

    private static List<GeneratedProvider<?, ?>> current() {
        return List.of(new LedgerProvider(), new ParcelProvider(), new BadgeProvider(), new SlateProvider());
    }

    private static List<GeneratedProvider<?, ?>> next() {
        return List.of(
                new NextLedgerProvider(), new NextParcelProvider(), new NextBadgeProvider(), new NextSlateProvider());
    }
}
