package io.fluxa.cdi;

import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.mysql.MysqlPipeline;
import io.fluxa.query.ReferencePath;
import io.fluxa.transaction.Outcome;
import io.fluxa.transaction.TransactionOptions;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a context can do and no test of injection asks for. */
abstract class UnusedContext implements FluxaContext {

    @Override
    public Outcome resolveOutcome() {
        throw unused();
    }

    @Override
    public <E extends Entity> void load(Collection<? extends E> entities, List<ReferencePath<E>> paths) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reload(Entity... entities) {
        throw unused();
    }

    @Override
    public void transaction(TransactionOptions options, Consumer<? super FluxaContext> work) {
        throw unused();
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(
            TransactionOptions options, Function<? super FluxaContext, T> work) {
        throw unused();
    }

    @Override
    public MysqlPipeline mysqlPipeline(String pool) {
        throw unused();
    }

    @Override
    public void meta(String key, @Nullable String value) {
        throw unused();
    }

    @Override
    public Map<String, String> meta() {
        throw unused();
    }

    @Override
    public void disableContextCache() {
        throw unused();
    }

    @Override
    public void contextCacheTtl(@Nullable Duration timeToLive) {
        throw unused();
    }

    @Override
    public FluxaContext copy() {
        throw unused();
    }

    @Override
    public FluxaContext copy(Duration timeout) {
        throw unused();
    }

    @Override
    public void cancel() {
        throw unused();
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("no test of injection asks for this");
    }
}
