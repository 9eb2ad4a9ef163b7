package io.fluxa.clickhouse;

import org.jspecify.annotations.Nullable;

/**
 * One column of a ClickHouse table. Texts are SQL of ClickHouse, except the comment.
 *
 * @param name the name
 * @param type the type, for instance {@code LowCardinality(String)}
 * @param value where the value comes from when nobody gives one, or null
 * @param codec the compression, for instance {@code ZSTD(1)}, or null
 * @param ttl when values expire, for instance {@code time + INTERVAL 1 DAY}, or null
 * @param comment the comment, or null
 */
public record ClickhouseColumn(
        String name,
        String type,
        @Nullable Value value,
        @Nullable String codec,
        @Nullable String ttl,
        @Nullable String comment) {

    /** The ways in which a column has a value that nobody gave. */
    public enum Kind {
        /** Used when no value is given. */
        DEFAULT,
        /** Always computed and stored. */
        MATERIALIZED,
        /** Computed by each query. */
        ALIAS
    }

    /**
     * Where a value comes from that nobody gave.
     *
     * @param kind when it is computed
     * @param expression what is computed
     */
    public record Value(Kind kind, String expression) {}

    /** A column without anything but its type. */
    public static ClickhouseColumn of(String name, String type) {
        return new ClickhouseColumn(name, type, null, null, null, null);
    }

    /** The same column, with a value where none is given. */
    public ClickhouseColumn defaulting(String expression) {
        return valued(Kind.DEFAULT, expression);
    }

    /** The same column, with a value that is always computed and stored. */
    public ClickhouseColumn materialized(String expression) {
        return valued(Kind.MATERIALIZED, expression);
    }

    /** The same column, computed by each query. */
    public ClickhouseColumn alias(String expression) {
        return valued(Kind.ALIAS, expression);
    }

    /** The same column, compressed so. */
    public ClickhouseColumn codec(String text) {
        return new ClickhouseColumn(name, type, value, text, ttl, comment);
    }

    /** The same column, whose values expire so. */
    public ClickhouseColumn ttl(String expression) {
        return new ClickhouseColumn(name, type, value, codec, expression, comment);
    }

    /** The same column, with a comment. */
    public ClickhouseColumn comment(String text) {
        return new ClickhouseColumn(name, type, value, codec, ttl, text);
    }

    private ClickhouseColumn valued(Kind kind, String expression) {
        return new ClickhouseColumn(name, type, new Value(kind, expression), codec, ttl, comment);
    }
}
