package io.fluxa.error;

/**
 * Every code that the runtime can answer with; {@code docs/errors.md} explains each of them.
 *
 * <p>Codes are grouped by area: 1xxx configuration and start, 2xxx schema, 3xxx entities and contexts, 4xxx stores, 5xxx flush, 6xxx Redis and caches. A code is never reused.
 */
public enum ErrorCode {
    /** The registry cannot become an engine; the message lists every problem. */
    CONFIGURATION_INVALID("FLX-1001"),
    /** An entity or a part of the configuration names a pool that is not registered. */
    UNKNOWN_POOL("FLX-1002"),
    /** A pool code is registered twice, or is not made of lower case letters, digits, {@code _} and {@code -}. */
    INVALID_POOL("FLX-1003"),
    /** The address of a MySQL server cannot be understood. */
    INVALID_MYSQL_ADDRESS("FLX-1004"),
    /** A driver option would make the pool unsafe or wrong. */
    REFUSED_DRIVER_OPTION("FLX-1005"),
    /** An option has a value outside its range. */
    INVALID_OPTION("FLX-1006"),
    /** A class was registered as an entity but has no generated provider. */
    NOT_GENERATED("FLX-1007"),
    /** Generated code was written for another version of the runtime. */
    CONTRACT_MISMATCH("FLX-1008"),
    /** Two definitions use the same table of one pool. */
    DUPLICATE_TABLE("FLX-1009"),
    /** A provider was asked for that the engine does not have. */
    UNKNOWN_PROVIDER("FLX-1010"),
    /** The engine is closed. */
    ENGINE_CLOSED("FLX-1011"),
    /** A configuration key under our prefix is unknown. */
    UNKNOWN_KEY("FLX-1012"),
    /** A configuration value cannot be read. */
    INVALID_VALUE_OF_KEY("FLX-1013"),
    /** An entity has documents, but nothing can write JSON. */
    JSON_FORMAT_MISSING("FLX-1014"),
    /** The address of a Redis, ClickHouse, Kafka or Kafka Connect server cannot be understood. */
    INVALID_ADDRESS("FLX-1020"),
    /** A topic, a consumer group or a ClickHouse table is registered incompletely or twice. */
    INVALID_DECLARATION("FLX-1021"),
    /** A configuration file cannot be read. */
    UNREADABLE_FILE("FLX-1022"),
    /** Bean Validation is there but cannot start. */
    VALIDATION_UNUSABLE("FLX-1031"),
    /** A name that a pool is configured with belongs to no DataSource of the container. */
    DATA_SOURCE_MISSING("FLX-1040"),

    /** A table of a registered entity does not exist. */
    TABLE_MISSING("FLX-2001"),
    /** The table or one of its columns does not fit the definition. */
    SCHEMA_MISMATCH("FLX-2002"),
    /** Another node holds the schema lock for longer than the wait. */
    SCHEMA_LOCKED("FLX-2003"),
    /** A table was to be changed inside of a transaction. */
    SCHEMA_IN_TRANSACTION("FLX-2004"),
    /** A schema with cached entities has no id that the keys of its rows could begin with. */
    DATABASE_ID_MISSING("FLX-2010"),
    /** The id of a schema with cached entities is none. */
    DATABASE_ID_INVALID("FLX-2011"),
    /** MySQL would change rows of a cached table by itself, because of a foreign key. */
    CACHED_TABLE_CASCADES("FLX-2012"),
    /** Two cached entities would have the same keys. */
    CACHED_KEYS_CLASH("FLX-2013"),
    /** A cached table is a view, or of an engine without row locks. */
    CACHED_TABLE_WITHOUT_LOCKS("FLX-2014"),
    /** A cached unique index does not exist in MySQL, or is not unique there. */
    CACHED_INDEX_MISSING("FLX-2015"),

    /** No row has the given id. */
    ENTITY_NOT_FOUND("FLX-3001"),
    /** The entity was deleted, or its row vanished before the flush. */
    ENTITY_DELETED("FLX-3002"),
    /** A required field is null. */
    REQUIRED_VALUE("FLX-3003"),
    /** A text is longer than its column. */
    VALUE_TOO_LONG("FLX-3004"),
    /** A number or a time is outside the range of its column. */
    VALUE_OUT_OF_RANGE("FLX-3005"),
    /** A relative change would leave its bounds. */
    BOUNDS_EXCEEDED("FLX-3006"),
    /** The context is closed. */
    CONTEXT_CLOSED("FLX-3007"),
    /** A context, entity or provider of one engine was used with another. */
    FOREIGN_ENGINE("FLX-3008"),
    /** The context already holds an entity with this id. */
    DUPLICATE_IDENTITY("FLX-3009"),
    /** One column was both set and incremented since the last flush. */
    MIXED_CHANGE("FLX-3010"),
    /** A context was closed with changes that were never flushed. */
    UNFLUSHED_CHANGES("FLX-3011"),
    /** A context was flushed by what takes part in its flush: a handler or a query log. */
    FLUSH_INSIDE_FLUSH("FLX-3015"),
    /** A row with a version was changed by somebody else since it was read. */
    ENTITY_STALE("FLX-3016"),
    /** A value cannot be written as the JSON document of its field, or would be read back as another one. */
    INVALID_DOCUMENT("FLX-3017"),
    /** Two threads used one context at the same time. */
    CONCURRENT_USE("FLX-3018"),
    /** An entity with unflushed changes was to be read again or locked, or its table to be emptied or changed in bulk. */
    UNSAVED_CHANGES("FLX-3019"),
    /** An entity that was never stored was to be read again or locked. */
    NOT_STORED("FLX-3020"),
    /** A transaction that can only be rolled back was used further. */
    ROLLBACK_ONLY("FLX-3021"),
    /** A transaction was asked for what it cannot do. */
    TRANSACTION_MISUSE("FLX-3022"),
    /** A statement has more or fewer placeholders than parameters, or a list where none can be. */
    PARAMETERS_MISMATCH("FLX-3050"),
    /** A parameter of a statement is of a type, or has a value, that no column holds. */
    UNSUPPORTED_PARAMETER("FLX-3051"),
    /** A result has no such column, or several. */
    UNKNOWN_COLUMN("FLX-3052"),
    /** The columns of a result do not make what was asked for. */
    ROW_NOT_MAPPABLE("FLX-3053"),
    /** A result has NULL where a value was asked for. */
    UNEXPECTED_NULL("FLX-3054"),
    /** A result has several rows where one was asked for. */
    SEVERAL_ROWS("FLX-3055"),
    /** A connection was used whose result is still open, or a result that is closed. */
    RESULT_OPEN("FLX-3056"),
    /** A result was never closed. */
    RESULT_NOT_CLOSED("FLX-3057"),
    /** A statement would end, begin or escape a transaction. */
    STATEMENT_MISUSE("FLX-3058"),
    /** A stream of entities was to be read in parallel. */
    PARALLEL_STREAM("FLX-3075"),
    /** Rows were to be worked on in chunks inside of a transaction. */
    CHUNKS_IN_TRANSACTION("FLX-3076"),
    /** A query was to be read in chunks that cannot be, or chunks have no size. */
    CHUNKS_REFUSED("FLX-3077"),
    /** The ids of an entity are used up. */
    IDS_EXHAUSTED("FLX-3012"),
    /** A snapshot of an event was to be changed, or asked for its context. */
    SNAPSHOT("FLX-3031"),
    /** Values break the constraints of their fields. */
    CONSTRAINT_VIOLATED("FLX-3032"),
    /** A handler changed the context whose flush it is told of. */
    CHANGE_IN_CALLBACK("FLX-3033"),
    /** A page number or size is outside its range. */
    INVALID_PAGE("FLX-3013"),
    /** A condition, an order or a projection cannot be asked of MySQL. */
    INVALID_CONDITION("FLX-3060"),
    /** A cursor is none that a search in this order gave. */
    INVALID_CURSOR("FLX-3080"),
    /** A bulk change was given a query whose conditions come to nothing. */
    NO_RESTRICTION("FLX-3085"),
    /** A bulk change was given a page that skips rows. */
    BULK_OFFSET("FLX-3086"),
    /** A bulk change would take a number out of the range of its column. */
    INCREASE_OUT_OF_RANGE("FLX-3087"),
    /** No index finds the rows of a search. */
    SEARCH_WITHOUT_INDEX("FLX-3090"),

    /** A unique index refuses the row. */
    DUPLICATE_KEY("FLX-4001"),
    /** Another transaction holds the rows, and a deadlock, a time-out or the wish not to wait ended the wait; a retry can succeed. */
    LOCK_CONFLICT("FLX-4002"),
    /** The store did not answer in time. */
    STORE_TIMEOUT("FLX-4003"),
    /** The store cannot be reached; a retry can succeed. */
    STORE_UNAVAILABLE("FLX-4004"),
    /** The store refuses the credentials or the rights of the user. */
    ACCESS_DENIED("FLX-4005"),
    /** The connection broke during COMMIT, so that nobody knows whether it happened. */
    OUTCOME_UNKNOWN("FLX-4006"),
    /** A stored value cannot be read as its field. */
    CORRUPT_VALUE("FLX-4007"),
    /** The server refuses a statement for a reason that has no code of its own. */
    STATEMENT_REFUSED("FLX-4008"),
    /** The server refuses writes (read-only, or out of space). */
    STORE_READ_ONLY("FLX-4009"),
    /** The context was cancelled. */
    CANCELLED("FLX-4010"),

    /** A flush of several pools committed only some of them. */
    FLUSH_PARTIAL("FLX-5001"),
    /** One row is larger than the largest statement that its pool takes. */
    ROW_TOO_LARGE("FLX-5002"),
    /** Handlers of events failed. */
    CALLBACK_FAILED("FLX-5003"),
    /** Handlers that run before a flush make changes without end. */
    ENDLESS_FLUSH("FLX-5004"),

    /** Redis cannot be reached, or did not answer lately; a retry can succeed. */
    REDIS_UNAVAILABLE("FLX-6001"),
    /** Redis, or a free connection to it, did not answer in time. */
    REDIS_TIMEOUT("FLX-6002"),
    /** Redis refuses the credentials or the rights of the user. */
    REDIS_ACCESS_DENIED("FLX-6003"),
    /** Redis refuses a command for a reason that has no code of its own. */
    REDIS_REFUSED("FLX-6004"),
    /** Redis is full and takes no writes. */
    REDIS_FULL("FLX-6005"),
    /** The Redis server is too old. */
    REDIS_VERSION("FLX-6006"),
    /** What answered is not how Redis answers. */
    REDIS_BROKEN_REPLY("FLX-6007"),
    /** No sentinel knows the master. */
    REDIS_MASTER_UNKNOWN("FLX-6008"),
    /** The Redis server is a replica and takes no writes. */
    REDIS_READ_ONLY("FLX-6009"),
    /** The Redis server has no database of this number. */
    REDIS_DATABASE_UNKNOWN("FLX-6010"),
    /** The memory policy of the server is worth knowing. */
    REDIS_MEMORY_POLICY("FLX-6011"),
    /** The user of the pool may not ask the server what it is. */
    REDIS_FACTS_HIDDEN("FLX-6012"),
    /** Rows of an entity are kept in process, and there is no Redis pool by which other nodes could tell of their changes. */
    LOCAL_CACHE_ALONE("FLX-6031"),
    /** A Redis pool does not deliver the messages by which other nodes tell of their changes. */
    MESSAGES_INTERRUPTED("FLX-6032"),
    /** A message of another node cannot be read. */
    UNREADABLE_MESSAGE("FLX-6033");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** The code as documents and messages show it, for instance {@code FLX-1001}. */
    public String code() {
        return code;
    }
}
