package io.fluxa.internal.engine;

import io.fluxa.Engine;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import java.time.Clock;

public final class EngineBuilder {
    public void mysql(MysqlConfig config) {}
    public void definition(Class<?> definition) {}
    public void provider(GeneratedProvider<?, ?> provider) {}
    public void discover(ClassLoader loader) {}
    public void schemaOnStart(SchemaPolicy policy) {}
    public void clock(Clock clock) {}
    public Engine build() {
        throw new UnsupportedOperationException("under construction");
    }
}
