package io.fluxa.internal.flush;

import io.fluxa.error.FlushException;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One flush: pool after pool, each all or nothing; entities change only after their pool's commit. */
public final class Flush {

    private final FlushPlan plan;

    private Flush(FlushPlan plan) {
        this.plan = plan;
    }

    /**
     * Plans the flush of some entities.
     *
     * @throws io.fluxa.error.InvalidValueException when a required field of a new entity is null
     */
    public static Flush of(
            Iterable<GeneratedEntity<?, ?>> pending, Function<GeneratedEntity<?, ?>, Table> tables, Instant now) {
        return new Flush(FlushPlan.of(pending, tables, now));
    }

    /**
     * Sends the statements. Entities of committed pools show what is stored, all others are untouched.
     *
     * @throws FluxaException of the first pool that failed, inside a {@link FlushException} when another had committed before
     */
    public void run(StatementLog log) {
        List<PoolWork> pools = plan.pools();
        List<String> committed = new ArrayList<>();
        plan.unchanged().forEach(FlushAccess::stored);
        for (PoolWork pool : pools) {
            try {
                pool.run(log);
            } catch (FluxaException e) {
                throw committed.isEmpty() ? e : new FlushException(committed, codes(pools, committed.size()), e);
            }
            pool.forEach(Flush::advance);
            committed.add(pool.database.code());
        }
    }

    private static List<String> codes(List<PoolWork> pools, int from) {
        return pools.stream().skip(from).map(pool -> pool.database.code()).toList();
    }

    private static void advance(Write write) {
        FlushAccess.replaceRow(write.entity(), write.row());
        FlushAccess.stored(write.entity());
    }
}
