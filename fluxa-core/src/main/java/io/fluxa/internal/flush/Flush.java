package io.fluxa.internal.flush;

import io.fluxa.error.FlushException;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** One flush: pool after pool, each all or nothing; entities change only after their pool's statements. */
public final class Flush {

    private final List<PoolWork> pools;
    private final List<GeneratedEntity<?, ?>> unchanged;

    private Flush(FlushPlan plan, Map<MysqlDatabase, List<RawStatement>> raw) {
        this.pools = plan.pools(raw);
        this.unchanged = plan.unchanged();
    }

    /**
     * Plans the flush of some entities and of statements of the application's own.
     *
     * @throws io.fluxa.error.InvalidValueException when a required field of a new entity is null
     */
    public static Flush of(
            Iterable<GeneratedEntity<?, ?>> pending,
            Map<MysqlDatabase, List<RawStatement>> raw,
            Function<GeneratedEntity<?, ?>, Table> tables,
            Instant now) {
        return new Flush(FlushPlan.of(pending, tables, now), raw);
    }

    /** Whether there is anything to send. */
    public boolean writes() {
        return !pools.isEmpty();
    }

    /**
     * Sends the statements, in a transaction per pool where one is needed. Entities of committed pools show what is stored, all others
     * are untouched.
     *
     * @param caches how the keys of cached rows are broken
     * @param noted the tables whose changes the report lists
     * @param report told about each pool after its commit
     * @throws FluxaException of the first pool that failed, inside a {@link FlushException} when another had committed before
     */
    public void alone(ChannelLender lender, CacheSession caches, Predicate<Table> noted, Consumer<StoredPool> report) {
        unchanged.forEach(FlushAccess::stored);
        List<String> committed = new ArrayList<>();
        for (PoolWork pool : pools) {
            try {
                pool.alone(lender, caches);
            } catch (FluxaException e) {
                throw committed.isEmpty() ? e : new FlushException(committed, codes(committed.size()), e);
            }
            committed.add(pool.database.code());
            report.accept(pool.advance(noted));
        }
    }

    /**
     * Sends the statements into the transaction that the lender's connections are in, which somebody else ends.
     *
     * @param report told about each pool after its statements, with all changes, so that they can be undone
     */
    public void within(ChannelLender lender, Consumer<StoredPool> report) {
        unchanged.forEach(FlushAccess::stored);
        for (PoolWork pool : pools) {
            try (SqlChannel channel = lender.lend(pool.database)) {
                pool.send(channel);
            }
            report.accept(pool.advance(table -> true));
        }
    }

    private List<String> codes(int from) {
        return pools.stream().skip(from).map(pool -> pool.database.code()).toList();
    }
}
