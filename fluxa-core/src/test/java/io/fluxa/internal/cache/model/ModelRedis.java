package io.fluxa.internal.cache.model;

import java.util.Locale;

/**
 * Redis, as far as one key matters.
 *
 * @param value what the key holds
 * @param older what it holds in the last snapshot, or in a replica that lags
 * @param incarnation which life of the server this is
 * @param restarts how often the server may still come back with the older value, because it restarted or a replica took over
 */
record ModelRedis(Value value, Value older, int incarnation, int restarts) {

    static ModelRedis empty(int restarts) {
        return new ModelRedis(Value.EMPTY, Value.EMPTY, 1, restarts);
    }

    /** Whether the value was put there for this life of the server. */
    boolean current() {
        return value.incarnation() == incarnation;
    }

    ModelRedis set(Value next) {
        return new ModelRedis(next, older, incarnation, restarts);
    }

    /** What may happen to a key at any time: it is deleted, expires or is evicted; a snapshot is taken; the server comes back. */
    void moves(World world, Moves out) {
        if (value.kind() != Kind.EMPTY) {
            out.add("Redis", "loses the key, or it expires", world.with(set(Value.EMPTY)));
        }
        if (restarts > 0) {
            if (!older.equals(value)) {
                out.add("Redis", "takes a snapshot", world.with(new ModelRedis(value, value, incarnation, restarts)));
            }
            ModelRedis again = new ModelRedis(older, older, incarnation + 1, restarts - 1);
            out.add("Redis", "comes back with what the snapshot held", world.with(again));
        }
    }

    @Override
    public int hashCode() {
        return ((value.hashCode() * World.SPREAD + older.hashCode()) * World.SPREAD + incarnation) * World.SPREAD
                + restarts;
    }

    @Override
    public String toString() {
        return "Redis " + value + (value.kind() == Kind.EMPTY || current() ? "" : " (foreign)");
    }

    /** The kinds of values. */
    enum Kind {
        EMPTY,
        ROW,
        NONE,
        LEASE
    }

    /**
     * What the key holds.
     *
     * @param kind the kind
     * @param incarnation the life of the server in which its lease was taken
     * @param content the row, or the actor who took the lease
     */
    record Value(Kind kind, int incarnation, int content) {

        static final Value EMPTY = new Value(Kind.EMPTY, 0, 0);

        static Value lease(int actor, int incarnation) {
            return new Value(Kind.LEASE, incarnation, actor);
        }

        static Value of(int row, int incarnation) {
            return row == ModelMysql.ABSENT
                    ? new Value(Kind.NONE, incarnation, ModelMysql.ABSENT)
                    : new Value(Kind.ROW, incarnation, row);
        }

        boolean cached() {
            return kind == Kind.ROW || kind == Kind.NONE;
        }

        @Override
        public int hashCode() {
            return (kind.hashCode() * World.SPREAD + incarnation) * World.SPREAD + content;
        }

        @Override
        public String toString() {
            return switch (kind) {
                case EMPTY -> "–";
                case NONE -> "NONE";
                case ROW -> "ROW " + ModelMysql.show(content);
                case LEASE -> String.format(Locale.ROOT, "LEASE of #%d", content + 1);
            };
        }
    }
}
