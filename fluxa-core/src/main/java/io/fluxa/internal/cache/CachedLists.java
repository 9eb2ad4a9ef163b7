package io.fluxa.internal.cache;

import io.fluxa.error.FluxaException;
import io.fluxa.error.StoreException;
import io.fluxa.internal.cache.Glance.Sight;
import io.fluxa.internal.redis.RedisBatch;
import io.fluxa.internal.redis.RedisChannel;
import io.fluxa.runtime.GeneratedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads many rows at once, by the same steps as {@link CachedRows} and with one round trip per step and server. Rows
 * whose lease somebody else holds are not waited for. Not safe for use by several threads.
 *
 * @param <R> the row
 */
public final class CachedLists<R extends GeneratedRow> {

    private final EntityCache<R> cache;
    private final CacheSession session;
    private final RowSource<R> source;

    /** Reads for one context. */
    public CachedLists(EntityCache<R> cache, CacheSession session, RowSource<R> source) {
        this.cache = cache;
        this.session = session;
        this.source = source;
    }

    /** The rows with some ids, in no particular order; the ids must be distinct, rising and at least one. */
    public List<R> byIds(long[] ids) {
        return new Reading(ids, true).rows();
    }

    /** The same for a transaction: what is cached may be used, and what is not comes from MySQL and is not cached. */
    public List<R> byIdsInTransaction(long[] ids) {
        return new Reading(ids, false).rows();
    }

    /** One call: what is known of each id so far. */
    private final class Reading {

        private final long[] ids;
        private final long[] epochs;
        private final byte[][] keys;
        private final Glance<R>[] seen;
        private final List<R> rows;
        private final boolean fills;

        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
        Reading(long[] ids, boolean fills) {
            this.ids = ids;
            this.fills = fills;
            this.epochs = new long[ids.length];
            this.keys = new byte[ids.length][];
            this.seen = new Glance[ids.length];
            this.rows = new ArrayList<>(ids.length);
            Arrays.fill(seen, Glance.unknown());
        }

        List<R> rows() {
            int[] open = fromProcess();
            RedisRows<R> redis = cache.redis();
            if (redis != null && open.length > 0 && redis.available()) {
                open = fromRedis(redis, open);
            }
            if (open.length > 0) {
                fromMysql(redis, open);
            }
            return rows;
        }

        private int[] fromProcess() {
            int[] all = new int[ids.length];
            Arrays.setAll(all, at -> at);
            LocalRows<R> local = cache.local();
            if (local == null) {
                return all;
            }
            return where(all, at -> {
                epochs[at] = local.epoch(ids[at]);
                R kept = local.get(ids[at]);
                if (kept != null) {
                    rows.add(kept);
                }
                return kept == null;
            });
        }

        private int[] fromRedis(RedisRows<R> redis, int[] open) {
            for (int at : open) {
                keys[at] = redis.keys().row(ids[at]);
            }
            cache.hook().before(CacheStep.LOOK, 0);
            each(redis, open, (channel, some) -> {
                byte[] @Nullable [] values = channel.getAll(keysOf(some));
                for (int i = 0; i < some.length; i++) {
                    seen[some[i]] = redis.glance(values[i], channel.incarnation(), ids[some[i]], session.decoder());
                }
                redis.count(seen, some);
            });
            int[] missing = answered(open);
            int[] known = where(missing, at -> seen[at].sight() != Sight.UNKNOWN);
            if (fills && known.length > 0) {
                lease(redis, known);
                missing = answered(missing);
            }
            return missing;
        }

        private void lease(RedisRows<R> redis, int[] open) {
            cache.hook().before(CacheStep.LEASE, 0);
            each(redis, open, (channel, some) -> {
                RedisBatch batch = channel.batch();
                byte[][] leases = new byte[some.length][];
                for (int i = 0; i < some.length; i++) {
                    leases[i] = redis.newLease(channel.incarnation());
                    byte[] foreign = seen[some[i]].bytes();
                    if (foreign == null) {
                        batch.setIfAbsent(keys[some[i]], leases[i], RedisRows.LEASE_MILLIS);
                    } else {
                        batch.replace(keys[some[i]], foreign, leases[i], RedisRows.LEASE_MILLIS);
                    }
                }
                batch.send();
                for (int i = 0; i < some.length; i++) {
                    seen[some[i]] = leased(redis, channel, batch, i, some[i], leases[i]);
                }
            });
        }

        private Glance<R> leased(
                RedisRows<R> redis, RedisChannel channel, RedisBatch batch, int command, int at, byte[] lease) {
            if (seen[at].bytes() != null) {
                return batch.done(command) ? Glance.taken(lease) : Glance.leased();
            }
            byte[] present = batch.bytes(command);
            return present == null
                    ? Glance.taken(lease)
                    : redis.glance(present, channel.incarnation(), ids[at], session.decoder());
        }

        /** Adds the rows that were seen, and gives the positions that are still open. */
        private int[] answered(int[] open) {
            return where(open, at -> {
                R row = seen[at].row();
                if (row != null) {
                    rows.add(keep(row, at));
                }
                return !seen[at].answers();
            });
        }

        private void fromMysql(@Nullable RedisRows<R> redis, int[] open) {
            boolean keeps = fills && redis == null && cache.local() != null;
            int[] ours = where(open, at -> keeps || seen[at].sight() == Sight.TAKEN);
            Map<Long, R> free = ours.length == 0 ? Map.of() : free(redis, ours);
            int[] rest = where(open, at -> !free.containsKey(ids[at]));
            if (redis != null) {
                fill(redis, ours, free);
            } else {
                for (int at : ours) {
                    R row = free.get(ids[at]);
                    if (row != null) {
                        keep(row, at);
                    }
                }
            }
            rows.addAll(free.values());
            if (rest.length > 0) {
                rows.addAll(source.read(idsOf(rest)));
            }
            cache.counters()
                    .count(CacheEvent.FILL_FOREIGN_LEASE, where(open, at -> seen[at].sight() == Sight.LEASED).length);
        }

        /** The rows that nobody changes; when MySQL fails, nobody need wait for our leases. */
        private Map<Long, R> free(@Nullable RedisRows<R> redis, int[] ours) {
            cache.hook().before(CacheStep.SELECT, 0);
            Map<Long, R> free = new HashMap<>();
            try {
                source.readFree(idsOf(ours)).forEach(row -> free.put(row.id(), row));
            } catch (FluxaException failure) {
                if (redis != null) {
                    fill(redis, ours, Map.of());
                }
                throw failure;
            }
            return free;
        }

        /** Puts rows in place of our leases. What was not read may be about to appear, so its lease is only given back. */
        private void fill(RedisRows<R> redis, int[] ours, Map<Long, R> free) {
            if (ours.length == 0) {
                return;
            }
            cache.hook().before(CacheStep.FILL, 0);
            each(redis, ours, (channel, some) -> {
                RedisBatch batch = channel.batch();
                boolean[] filled = new boolean[some.length];
                for (int i = 0; i < some.length; i++) {
                    byte[] lease = Objects.requireNonNull(seen[some[i]].bytes());
                    R row = free.get(ids[some[i]]);
                    byte[] value = row == null ? null : redis.value(row, lease, session.encoder());
                    filled[i] = value != null;
                    if (row == null || value == null) {
                        batch.remove(keys[some[i]], lease);
                    } else {
                        batch.replace(keys[some[i]], lease, value, redis.millis(row));
                    }
                }
                batch.send();
                for (int i = 0; i < some.length; i++) {
                    R row = free.get(ids[some[i]]);
                    if (filled[i] && row != null) {
                        boolean done = batch.done(i);
                        cache.counters().count(done ? CacheEvent.REDIS_FILLED : CacheEvent.FILL_LEASE_LOST);
                        if (done) {
                            keep(row, some[i]);
                        }
                    }
                }
            });
        }

        private R keep(R row, int at) {
            LocalRows<R> local = cache.local();
            if (local != null && fills) {
                cache.hook().before(CacheStep.KEEP, ids[at]);
                local.keep(row, epochs[at]);
            }
            return row;
        }

        /** Does something at each server; when one does not answer, its keys stay as they were seen. */
        private void each(RedisRows<R> redis, int[] open, PartWork work) {
            try {
                redis.store().onEach(keysOf(open), session.log(), (channel, positions) -> {
                    int[] some = new int[positions.length];
                    for (int i = 0; i < some.length; i++) {
                        some[i] = open[positions[i]];
                    }
                    work.run(channel, some);
                });
            } catch (StoreException failure) {
                redis.failed(failure);
            }
        }

        private byte[][] keysOf(int[] some) {
            byte[][] theirs = new byte[some.length][];
            for (int i = 0; i < some.length; i++) {
                theirs[i] = keys[some[i]];
            }
            return theirs;
        }

        private long[] idsOf(int[] some) {
            return Arrays.stream(some).mapToLong(at -> ids[at]).toArray();
        }
    }

    private interface PartWork {
        void run(RedisChannel channel, int[] some);
    }

    private static int[] where(int[] positions, IntPredicate test) {
        int[] found = new int[positions.length];
        int count = 0;
        for (int position : positions) {
            if (test.test(position)) {
                found[count++] = position;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
