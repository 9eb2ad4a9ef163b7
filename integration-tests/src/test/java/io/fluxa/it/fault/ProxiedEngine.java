package io.fluxa.it.fault;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.MysqlServer;
import java.util.function.Consumer;

/**
 * An engine that reaches its server through a proxy.
 *
 * @param proxy what stands between them
 * @param engine the engine on the tables of this package
 */
record ProxiedEngine(FaultProxy proxy, Engine engine) implements AutoCloseable {

    /** On the schema of a test class. */
    static ProxiedEngine on(MysqlServer server) {
        return on(server, "", options -> {});
    }

    /** On the schema of a test class, with more driver options, such as {@code &socketTimeout=500}, and options of the pool. */
    static ProxiedEngine on(MysqlServer server, String driver, Consumer<MysqlOptions.Builder> options) {
        FaultProxy proxy = server.faultProxy();
        try {
            String url = server.jdbcUrl(proxy) + driver;
            return new ProxiedEngine(proxy, connect(url, server.user(), server.password(), options));
        } catch (RuntimeException e) {
            proxy.close();
            throw e;
        }
    }

    /** An engine on the tables of this package. */
    static Engine connect(String url, String user, String password, Consumer<MysqlOptions.Builder> options) {
        return Registry.create()
                .mysql("default", url, user, password, options)
                .entities(Wallet.class, Draft.class, Booking.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
    }

    @Override
    public void close() {
        try (proxy) {
            engine.close();
        }
    }
}
