package io.fluxa.generator.model;

import com.palantir.javapoet.ClassName;

/** Every type of the runtime that the generator knows, by name, because it does not depend on the runtime. A test finds each of them. */
public final class KnownTypes {

    /** The version of the runtime's contract that the emitted code is written for. */
    public static final int CONTRACT = 5;

    private static final String ROOT = "io.fluxa";
    private static final String ANNOTATION = ROOT + ".annotation";
    private static final String RUNTIME = ROOT + ".runtime";
    private static final String QUERIES = ROOT + ".query";
    private static final String SCHEMA = ROOT + ".schema";

    /** Marks a definition. */
    public static final ClassName FLUXA_ENTITY = ClassName.get(ANNOTATION, "FluxaEntity");
    /** Names a table. */
    public static final ClassName TABLE = ClassName.get(ANNOTATION, "Table");
    /** Names a column. */
    public static final ClassName COLUMN = ClassName.get(ANNOTATION, "Column");
    /** Names a MySQL pool. */
    public static final ClassName MYSQL_POOL = ClassName.get(ANNOTATION, "MysqlPool");
    /** Caches rows in Redis. */
    public static final ClassName REDIS_CACHE = ClassName.get(ANNOTATION, "RedisCache");
    /** Caches rows in process. */
    public static final ClassName LOCAL_CACHE = ClassName.get(ANNOTATION, "LocalCache");
    /** Indexes rows in Redis Search. */
    public static final ClassName REDIS_SEARCH = ClassName.get(ANNOTATION, "RedisSearch");
    /** Streams changes. */
    public static final ClassName DEBEZIUM = ClassName.get(ANNOTATION, "Debezium");
    /** An index. */
    public static final ClassName INDEX = ClassName.get(ANNOTATION, "Index");
    /** Several indexes. */
    public static final ClassName INDEX_LIST = INDEX.nestedClass("List");
    /** A unique index. */
    public static final ClassName UNIQUE_INDEX = ClassName.get(ANNOTATION, "UniqueIndex");
    /** Several unique indexes. */
    public static final ClassName UNIQUE_INDEX_LIST = UNIQUE_INDEX.nestedClass("List");
    /** Says something to the application. */
    public static final ClassName TAG = ClassName.get(ANNOTATION, "Tag");
    /** Several tags. */
    public static final ClassName TAG_LIST = TAG.nestedClass("List");
    /** Makes a column NOT NULL. */
    public static final ClassName REQUIRED = ClassName.get(ANNOTATION, "Required");
    /** Keeps a field out. */
    public static final ClassName IGNORE = ClassName.get(ANNOTATION, "Ignore");
    /** Makes a number unsigned. */
    public static final ClassName UNSIGNED = ClassName.get(ANNOTATION, "Unsigned");
    /** Stores a number in three bytes. */
    public static final ClassName MEDIUM_INT = ClassName.get(ANNOTATION, "MediumInt");
    /** Digits of a decimal. */
    public static final ClassName DECIMAL = ClassName.get(ANNOTATION, "Decimal");
    /** Limits a text. */
    public static final ClassName LENGTH = ClassName.get(ANNOTATION, "Length");
    /** Digits of a second. */
    public static final ClassName PRECISION = ClassName.get(ANNOTATION, "Precision");
    /** Names the stored value of an enum constant. */
    public static final ClassName ENUM_VALUE = ClassName.get(ANNOTATION, "EnumValue");
    /** Names the columns of an embedded class. */
    public static final ClassName EMBEDDED = ClassName.get(ANNOTATION, "Embedded");
    /** Turns an array into columns. */
    public static final ClassName SIZE = ClassName.get(ANNOTATION, "Size");
    /** Stores a value as a JSON document. */
    public static final ClassName JSON = ClassName.get(ANNOTATION, "Json");
    /** Makes room in a binary value. */
    public static final ClassName BLOB = ClassName.get(ANNOTATION, "Blob");
    /** Counts the changes of a row. */
    public static final ClassName VERSION = ClassName.get(ANNOTATION, "Version");
    /** Gives its fields to definitions. */
    public static final ClassName MAPPED_SUPERCLASS = ClassName.get(ANNOTATION, "MappedSuperclass");
    /** Puts a field into a search index. */
    public static final ClassName SEARCHABLE = ClassName.get(ANNOTATION, "Searchable");
    /** Lets a search sort by a field. */
    public static final ClassName SORTABLE = ClassName.get(ANNOTATION, "Sortable");

    /** A field that refers to another definition. */
    public static final ClassName REFERENCE = ClassName.get(ROOT, "Reference");
    /** One unit of work. */
    public static final ClassName FLUXA_CONTEXT = ClassName.get(ROOT, "FluxaContext");

    /** The superclass of entities. */
    public static final ClassName GENERATED_ENTITY = ClassName.get(RUNTIME, "GeneratedEntity");
    /** The superclass of providers. */
    public static final ClassName GENERATED_PROVIDER = ClassName.get(RUNTIME, "GeneratedProvider");
    /** The superclass of rows. */
    public static final ClassName GENERATED_ROW = ClassName.get(RUNTIME, "GeneratedRow");
    /** What an entity knows of its context. */
    public static final ClassName SESSION = ClassName.get(RUNTIME, "Session");
    /** The rules of setters. */
    public static final ClassName VALUE_CHECK = ClassName.get(RUNTIME, "ValueCheck");
    /** Reads columns. */
    public static final ClassName COLUMN_READER = ClassName.get(RUNTIME, "ColumnReader");
    /** The constants of an enum and their stored texts. */
    public static final ClassName ENUM_VALUES = ClassName.get(RUNTIME, "EnumValues");
    /** Writes the encoded form of a row. */
    public static final ClassName ROW_ENCODER = ClassName.get(RUNTIME, "RowEncoder");
    /** Reads the encoded form of a row. */
    public static final ClassName ROW_DECODER = ClassName.get(RUNTIME, "RowDecoder");
    /** A type that is stored as JSON. */
    public static final ClassName JSON_TYPE = ClassName.get(ROOT + ".json", "JsonType");
    /** Binds columns. */
    public static final ClassName COLUMN_BINDER = ClassName.get(RUNTIME, "ColumnBinder");

    /** Which rows are asked for. */
    public static final ClassName QUERY = ClassName.get(QUERIES, "Query");
    /** The primary key in a query. */
    public static final ClassName ID_FIELD = ClassName.get(QUERIES, "IdField");
    /** The count of changes in a query. */
    public static final ClassName VERSION_FIELD = ClassName.get(QUERIES, "VersionField");
    /** The time of the last change in a query. */
    public static final ClassName UPDATE_TIME_FIELD = ClassName.get(QUERIES, "UpdateTimeField");
    /** The mark of soft delete in a query. */
    public static final ClassName DELETION_FIELD = ClassName.get(QUERIES, "DeletionField");
    /** A whole number in a query. */
    public static final ClassName INTEGER_FIELD = ClassName.get(QUERIES, "IntegerField");
    /** A whole number in a query that may be NULL. */
    public static final ClassName NULLABLE_INTEGER_FIELD = ClassName.get(QUERIES, "NullableIntegerField");
    /** A decimal in a query. */
    public static final ClassName DECIMAL_FIELD = ClassName.get(QUERIES, "DecimalField");
    /** A decimal in a query that may be NULL. */
    public static final ClassName NULLABLE_DECIMAL_FIELD = ClassName.get(QUERIES, "NullableDecimalField");
    /** A floating-point number in a query. */
    public static final ClassName FLOATING_FIELD = ClassName.get(QUERIES, "FloatingField");
    /** A floating-point number in a query that may be NULL. */
    public static final ClassName NULLABLE_FLOATING_FIELD = ClassName.get(QUERIES, "NullableFloatingField");
    /** A text in a query. */
    public static final ClassName TEXT_FIELD = ClassName.get(QUERIES, "TextField");
    /** A text in a query that may be NULL. */
    public static final ClassName NULLABLE_TEXT_FIELD = ClassName.get(QUERIES, "NullableTextField");
    /** A boolean in a query. */
    public static final ClassName BOOLEAN_FIELD = ClassName.get(QUERIES, "BooleanField");
    /** A boolean in a query that may be NULL. */
    public static final ClassName NULLABLE_BOOLEAN_FIELD = ClassName.get(QUERIES, "NullableBooleanField");
    /** A date in a query. */
    public static final ClassName DATE_FIELD = ClassName.get(QUERIES, "DateField");
    /** A date in a query that may be NULL. */
    public static final ClassName NULLABLE_DATE_FIELD = ClassName.get(QUERIES, "NullableDateField");
    /** A time in a query. */
    public static final ClassName INSTANT_FIELD = ClassName.get(QUERIES, "InstantField");
    /** A time in a query that may be NULL. */
    public static final ClassName NULLABLE_INSTANT_FIELD = ClassName.get(QUERIES, "NullableInstantField");
    /** An enum in a query. */
    public static final ClassName ENUM_FIELD = ClassName.get(QUERIES, "EnumField");
    /** An enum in a query that may be NULL. */
    public static final ClassName NULLABLE_ENUM_FIELD = ClassName.get(QUERIES, "NullableEnumField");
    /** A set in a query. */
    public static final ClassName SET_FIELD = ClassName.get(QUERIES, "SetField");
    /** A set in a query that may be NULL. */
    public static final ClassName NULLABLE_SET_FIELD = ClassName.get(QUERIES, "NullableSetField");
    /** A reference in a query. */
    public static final ClassName REFERENCE_FIELD = ClassName.get(QUERIES, "ReferenceField");
    /** A reference in a query that may be NULL. */
    public static final ClassName NULLABLE_REFERENCE_FIELD = ClassName.get(QUERIES, "NullableReferenceField");
    /** A binary value in a query. */
    public static final ClassName BINARY_FIELD = ClassName.get(QUERIES, "BinaryField");
    /** A binary value in a query that may be NULL. */
    public static final ClassName NULLABLE_BINARY_FIELD = ClassName.get(QUERIES, "NullableBinaryField");
    /** A JSON document in a query. */
    public static final ClassName DOCUMENT_FIELD = ClassName.get(QUERIES, "DocumentField");
    /** A JSON document in a query that may be NULL. */
    public static final ClassName NULLABLE_DOCUMENT_FIELD = ClassName.get(QUERIES, "NullableDocumentField");

    /** The table of an entity. */
    public static final ClassName ENTITY_SCHEMA = ClassName.get(SCHEMA, "EntitySchema");
    /** Collects the columns of a table. */
    public static final ClassName SCHEMA_BUILDER = ENTITY_SCHEMA.nestedClass("Builder");
    /** The type of a column. */
    public static final ClassName COLUMN_TYPE = ClassName.get(SCHEMA, "ColumnType");
    /** A whole number in a schema. */
    public static final ClassName INTEGER_TYPE = COLUMN_TYPE.nestedClass("IntegerType");
    /** A boolean in a schema. */
    public static final ClassName BOOLEAN_TYPE = COLUMN_TYPE.nestedClass("BooleanType");
    /** A text in a schema. */
    public static final ClassName TEXT_TYPE = COLUMN_TYPE.nestedClass("TextType");
    /** A decimal in a schema. */
    public static final ClassName DECIMAL_TYPE = COLUMN_TYPE.nestedClass("DecimalType");
    /** A date in a schema. */
    public static final ClassName DATE_TYPE = COLUMN_TYPE.nestedClass("DateType");
    /** A time in a schema. */
    public static final ClassName DATE_TIME_TYPE = COLUMN_TYPE.nestedClass("DateTimeType");
    /** An enum in a schema. */
    public static final ClassName ENUM_TYPE = COLUMN_TYPE.nestedClass("EnumType");
    /** A set in a schema. */
    public static final ClassName SET_TYPE = COLUMN_TYPE.nestedClass("SetType");
    /** A floating-point number in a schema. */
    public static final ClassName FLOAT_TYPE = COLUMN_TYPE.nestedClass("FloatType");
    /** A binary value in a schema. */
    public static final ClassName BLOB_TYPE = COLUMN_TYPE.nestedClass("BlobType");
    /** A JSON document in a schema. */
    public static final ClassName JSON_COLUMN_TYPE = COLUMN_TYPE.nestedClass("JsonType");

    private KnownTypes() {}
}
