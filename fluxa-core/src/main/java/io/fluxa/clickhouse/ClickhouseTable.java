package io.fluxa.clickhouse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that schema management keeps in ClickHouse. Texts are SQL of ClickHouse, except the comment.
 *
 * @param name the name
 * @param pool the code of its pool
 * @param columns the columns in their order, at least one
 * @param engine the engine, for instance {@code MergeTree()}
 * @param keys how rows are ordered and divided
 * @param ttl when rows expire, or null
 * @param settings the settings by name, in the order in which they were given
 * @param comment the comment, or null
 */
public record ClickhouseTable(
        String name,
        String pool,
        List<ClickhouseColumn> columns,
        String engine,
        Keys keys,
        @Nullable String ttl,
        Map<String, String> settings,
        @Nullable String comment) {

    /**
     * How rows are ordered and divided.
     *
     * @param orderBy what rows are sorted by, at least one
     * @param partitionBy what parts are made by, or null
     * @param primaryKey the primary key; empty for the order
     */
    public record Keys(List<String> orderBy, @Nullable String partitionBy, List<String> primaryKey) {
        /** Copies the lists. */
        public Keys {
            orderBy = List.copyOf(orderBy);
            primaryKey = List.copyOf(primaryKey);
        }
    }

    /** Copies the lists. */
    public ClickhouseTable {
        columns = List.copyOf(columns);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Begins a table of a pool. */
    public static Builder of(String name, String pool) {
        return new Builder(name, pool);
    }

    /** Collects what a table is made of. Not safe for use by several threads. */
    public static final class Builder {
        private final String name;
        private final String pool;
        private final List<ClickhouseColumn> columns = new ArrayList<>();
        private final Map<String, String> settings = new LinkedHashMap<>();
        private String engine = "";
        private List<String> orderBy = List.of();
        private List<String> primaryKey = List.of();
        private @Nullable String partitionBy;
        private @Nullable String ttl;
        private @Nullable String comment;

        private Builder(String name, String pool) {
            this.name = name;
            this.pool = pool;
        }

        /** Adds a column without anything but its type. */
        public Builder column(String column, String type) {
            return column(ClickhouseColumn.of(column, type));
        }

        /** Adds a column. */
        public Builder column(ClickhouseColumn column) {
            columns.add(column);
            return this;
        }

        /** Sets the engine; parentheses may be left out. */
        public Builder engine(String text) {
            engine = text;
            return this;
        }

        /** Sets what rows are sorted by. */
        public Builder orderBy(String... expressions) {
            orderBy = List.of(expressions);
            return this;
        }

        /** Sets what parts are made by. */
        public Builder partitionBy(String expression) {
            partitionBy = expression;
            return this;
        }

        /** Sets the primary key, where it is shorter than the order. */
        public Builder primaryKey(String... expressions) {
            primaryKey = List.of(expressions);
            return this;
        }

        /** Sets when rows expire. */
        public Builder ttl(String expression) {
            ttl = expression;
            return this;
        }

        /** Adds a setting. */
        public Builder setting(String setting, String value) {
            settings.put(setting, value);
            return this;
        }

        /** Sets the comment. */
        public Builder comment(String text) {
            comment = text;
            return this;
        }

        /** The table as collected; {@link io.fluxa.Registry#validate()} checks it. */
        public ClickhouseTable build() {
            Keys keys = new Keys(orderBy, partitionBy, primaryKey);
            return new ClickhouseTable(name, pool, columns, engine, keys, ttl, settings, comment);
        }
    }
}
