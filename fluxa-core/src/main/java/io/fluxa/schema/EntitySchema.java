package io.fluxa.schema;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The table of one entity. The first column is the primary key; the position of a column in {@link #columns()} is its ordinal.
 * Immutable.
 */
public final class EntitySchema {

    private final String entity;
    private final String pool;
    private final String table;
    private final List<Column> columns;
    private final List<Index> indexes;
    private final Tags tags;
    private final int creationColumn;
    private final int lastUpdateColumn;
    private final int deletionColumn;
    private final int versionColumn;
    private final @Nullable RowCache redisCache;
    private final OptionalInt localCache;
    private final long layout;

    private EntitySchema(Builder builder) {
        entity = builder.entity;
        pool = builder.pool;
        table = builder.table;
        columns = List.copyOf(builder.columns);
        indexes = List.copyOf(builder.indexes);
        tags = new Tags(builder.tags);
        creationColumn = timeColumn("createdAt");
        lastUpdateColumn = timeColumn("updatedAt");
        deletionColumn = builder.deletionColumn;
        versionColumn = builder.versionColumn;
        redisCache = builder.redisCache;
        localCache = builder.localCache;
        layout = Layout.stamp(columns);
    }

    /** Begins the schema of the definition with the given simple name. */
    public static Builder of(String entity, String pool, String table) {
        return new Builder(entity, pool, table);
    }

    /** The simple name of the definition, for instance {@code User}. */
    public String entity() {
        return entity;
    }

    /** The code of the MySQL pool. */
    public String pool() {
        return pool;
    }

    /** The name of the table. */
    public String table() {
        return table;
    }

    /** The columns in the order of the definition, the id first; unmodifiable. */
    public List<Column> columns() {
        return columns;
    }

    /** The indexes in the order of the definition, without the primary key; unmodifiable. */
    public List<Index> indexes() {
        return indexes;
    }

    /** The column of the primary key. */
    public Column id() {
        return columns.get(0);
    }

    /** The largest id that fits the primary key. */
    public long maxId() {
        return id().type() instanceof ColumnType.IntegerType type ? type.max() : Long.MAX_VALUE;
    }

    /** The index with a name as MySQL reports it, which ignores case. */
    public Optional<Index> index(String name) {
        return indexes.stream()
                .filter(index -> index.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The ordinal of the column that keeps when a row was created, or -1. */
    public int creationColumn() {
        return creationColumn;
    }

    /** The ordinal of the column that keeps when a row was last changed, or -1. */
    public int lastUpdateColumn() {
        return lastUpdateColumn;
    }

    /** The ordinal of the column that holds the row's own id once the row is softly deleted and 0 before, or -1 when rows are really deleted. */
    public int deletionColumn() {
        return deletionColumn;
    }

    /** The ordinal of the column that counts changes, or -1. */
    public int versionColumn() {
        return versionColumn;
    }

    /** Where Redis keeps the rows by their ids; empty when it keeps none. */
    public Optional<RowCache> redisCache() {
        return Optional.ofNullable(redisCache);
    }

    /** How many rows a node keeps in its memory, 0 for as many as there are; empty when it keeps none. */
    public OptionalInt localCache() {
        return localCache;
    }

    /** Whether anything of the table is cached: rows in Redis, rows in memory, or which row has the values of a unique index. */
    public boolean cached() {
        return redisCache != null || localCache.isPresent() || indexes.stream().anyMatch(Index::cached);
    }

    /**
     * Whether MySQL gives every value back as it was written. False with a JSON document, which MySQL writes anew: then nobody knows a row
     * that was written before it is read again.
     */
    public boolean storedAsWritten() {
        return columns.stream().noneMatch(column -> column.type() instanceof ColumnType.JsonType);
    }

    /** What the definition says of itself by {@link io.fluxa.annotation.Tag}, in source order; unmodifiable, without those of its fields. */
    public Map<String, String> tags() {
        return tags.of(Tags.DEFINITION);
    }

    /** What a field says of itself, in source order; unmodifiable. The field is named by its path, for instance {@code address.city}. */
    public Map<String, String> tags(String field) {
        return tags.of(field);
    }

    /** What the definition says of itself under a key. */
    public Optional<String> tag(String key) {
        return Optional.ofNullable(tags().get(key));
    }

    /** What a field says of itself under a key. */
    public Optional<String> tag(String field, String key) {
        return Optional.ofNullable(tags(field).get(key));
    }

    /** The paths of the fields that say something under a key, in source order; unmodifiable. */
    public List<String> fieldsTagged(String key) {
        return tags.fieldsWith(key);
    }

    /** A number that differs for tables whose columns differ in name, order, type or nullability; encoded rows begin with it. */
    public long layout() {
        return layout;
    }

    private int timeColumn(String field) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.field().equals(field) && column.type() instanceof ColumnType.DateTimeType) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return entity + " (" + pool + "." + table + ")";
    }

    /** Collects columns and indexes; the first column added is the primary key. */
    public static final class Builder {
        private final String entity;
        private final String pool;
        private final String table;
        private final List<Column> columns = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private final Map<String, Map<String, String>> tags = new LinkedHashMap<>();
        private int deletionColumn = -1;
        private int versionColumn = -1;
        private @Nullable RowCache redisCache;
        private OptionalInt localCache = OptionalInt.empty();

        private Builder(String entity, String pool, String table) {
            this.entity = entity;
            this.pool = pool;
            this.table = table;
        }

        /** Adds a column that is NOT NULL. */
        public Builder required(String name, String field, ColumnType type) {
            columns.add(new Column(name, field, type, false));
            return this;
        }

        /** Adds a column that may be NULL. */
        public Builder nullable(String name, String field, ColumnType type) {
            columns.add(new Column(name, field, type, true));
            return this;
        }

        /** Adds the column that holds the row's own id once the row is softly deleted. */
        public Builder deletion(String name, String field, ColumnType type) {
            deletionColumn = columns.size();
            return required(name, field, type);
        }

        /** Adds the column that counts changes. */
        public Builder version(String name, String field, ColumnType type) {
            versionColumn = columns.size();
            return required(name, field, type);
        }

        /** Adds an index over columns. */
        public Builder index(String name, String... columnNames) {
            indexes.add(new Index(name, List.of(columnNames), false, null));
            return this;
        }

        /** Adds a unique index over columns. */
        public Builder uniqueIndex(String name, String... columnNames) {
            indexes.add(new Index(name, List.of(columnNames), true, null));
            return this;
        }

        /** Adds a unique index over columns; a Redis pool keeps which row has which values. */
        public Builder cachedUniqueIndex(String name, String redisPool, String... columnNames) {
            indexes.add(new Index(name, List.of(columnNames), true, redisPool));
            return this;
        }

        /** Keeps the rows in a Redis pool. */
        public Builder redisCache(String redisPool, Duration ttl) {
            redisCache = new RowCache(redisPool, ttl);
            return this;
        }

        /** Keeps rows in the memory of each node, at most so many, or 0 for no limit. */
        public Builder localCache(int limit) {
            localCache = OptionalInt.of(limit);
            return this;
        }

        /** Adds what the definition says of itself under a key. */
        public Builder tag(String key, String value) {
            return fieldTag(Tags.DEFINITION, key, value);
        }

        /** Adds what a field says of itself under a key. */
        public Builder fieldTag(String field, String key, String value) {
            tags.computeIfAbsent(field, first -> new LinkedHashMap<>()).put(key, value);
            return this;
        }

        /** The finished schema. */
        public EntitySchema build() {
            return new EntitySchema(this);
        }
    }
}
