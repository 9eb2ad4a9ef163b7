package io.fluxa.generator.check;

import java.util.Locale;

/** Every mistake of a definition that the compiler is told about. A code is never used again for something else. */
public enum Mistake {
    /** Only classes have fields to describe columns with. */
    NOT_A_CLASS(1, "%s is %s, but a definition must be a class", "declare it as a plain class with fields"),
    /** A definition that cannot stand for one table. */
    ABSTRACT(2, "definition %s is abstract", "remove 'abstract'"),
    /** A table has no type parameters. */
    GENERIC(3, "definition %s has type parameters", "write one definition for each table"),
    /** Generated types stand beside the definition, which a nested one has no room for. */
    NESTED(4, "definition %s is nested in another type", "move it to a file of its own"),
    /** Nothing in a named package could import the generated types. */
    DEFAULT_PACKAGE(5, "definition %s is in the default package", "give its file a package"),
    /** Fields of a superclass would be lost. */
    SUPERCLASS(
            6,
            "definition %s extends %s; inherited fields are not supported by this version",
            "repeat the fields in %1$s"),
    /** A generated type would replace another one. */
    NAME_TAKEN(
            7,
            "%s would be generated for %s, but a type of that name exists",
            "rename one of the two; where an earlier build left it, clear the output folder"),

    /** Every table has a primary key. */
    ID_MISSING(10, "definition %s has no field 'id'%s", "add 'long id;'"),
    /** The primary key is a whole number. */
    ID_TYPE(11, "the id of %s is %s", "declare it as 'long id', 'int id', 'short id' or 'byte id'"),
    /** The primary key is never NULL. */
    ID_BOXED(12, "the id of %s is the boxed type %s, but an id is never null", "declare it as '%3$s id'"),

    /** No column can hold the type. */
    UNSUPPORTED_TYPE(20, "%s.%s has type %s, which no column can hold", "change the type, or add @Ignore"),
    /** The kind belongs to the language of definitions, but is not written yet. */
    UNSUPPORTED_YET(21, "%s.%s is %s, which is not supported by this version", "add @Ignore"),
    /** A reference without a target. */
    REFERENCE_RAW(22, "%s.%s does not say what it refers to", "write Reference<Definition>"),
    /** A reference to something that has no table. */
    REFERENCE_TARGET(
            23,
            "%s.%s refers to %s, which is no definition",
            "annotate that class with @FluxaEntity, or refer to another one"),
    /** A reference to a definition that has a mistake itself. */
    REFERENCE_ID(24, "%s.%s refers to %s, whose id cannot be read", "mend the id of that definition"),
    /** A field whose name has a meaning. */
    TIMESTAMP_TYPE(
            25,
            "%s.%s is %s, but a field of that name is kept by the runtime as an Instant",
            "declare it as Instant, or rename it"),
    /** Two fields would get one method. */
    ACCESSOR_CLASH(26, "%s.%s and field '%s' would both be given the method %s", "rename one of the fields"),
    /** A field would get a method that every object has. */
    ACCESSOR_RESERVED(27, "%s.%s would be given the method %s, which every object has", "rename the field"),
    /** Two fields would get one constant. */
    CONSTANT_CLASH(28, "%s.%s and field '%s' would both be given the constant %s", "rename one of the fields"),
    /** Generated code stands outside the definition. */
    TYPE_HIDDEN(29, "%s.%s has the private type %s, which generated code cannot name", "remove 'private' from it"),

    /** A limit that no column has. */
    LENGTH_RANGE(30, "@Length of %s.%s is %s", "give it from 1 to 16383, or Length.MAX"),
    /** A limit of characters on something else. */
    LENGTH_TYPE(31, "@Length is on %s.%s, which is %s", "remove it; it limits a String"),
    /** Digits that no decimal has. */
    DECIMAL_PRECISION(32, "@Decimal of %s.%s has precision %s", "give it from 1 to 65"),
    /** More digits after the point than there are. */
    DECIMAL_SCALE(
            33, "@Decimal of %s.%s has scale %s with precision %s", "give it from 0 to 30 and at most the precision"),
    /** Digits of a decimal on something else. */
    DECIMAL_TYPE(34, "@Decimal is on %s.%s, which is %s", "remove it; it belongs to a BigDecimal"),
    /** A sign on something without one. */
    UNSIGNED_TYPE(35, "@Unsigned is on %s.%s, which is %s", "remove it; it belongs to a number"),
    /** Three bytes for something else. */
    MEDIUM_INT_TYPE(36, "@MediumInt is on %s.%s, which is %s", "remove it; it belongs to an int"),
    /** Digits of a second that MySQL does not keep. */
    PRECISION_RANGE(37, "@Precision of %s.%s is %s", "give it from 0 to 6"),
    /** Digits of a second on something else. */
    PRECISION_TYPE(38, "@Precision is on %s.%s, which is %s", "remove it; it belongs to an Instant"),
    /** A demand that is always met. */
    REQUIRED_PRIMITIVE(39, "@Required is on %s.%s, but a primitive is never null", "remove it"),
    /** A search can only sort by what it knows. */
    SORTABLE_UNSEARCHABLE(40, "@Sortable is on %s.%s, which is not searchable", "add @Searchable"),
    /** A stored value for something that is no constant. */
    ENUM_VALUE_PLACE(41, "@EnumValue is on %s.%s, which is no enum constant", "move it to a constant of the enum"),

    /** An enum that has no value to store. */
    ENUM_EMPTY(50, "%s.%s has the enum %s, which has no constants", "add a constant"),
    /** MySQL keeps the empty text for errors. */
    ENUM_VALUE_EMPTY(51, "constant %s of %s, used by %s.%s, has an empty stored value", "give @EnumValue a text"),
    /** MySQL's limit. */
    ENUM_VALUE_LONG(52, "constant %s of %s, used by %s.%s, has a stored value of %s characters", "shorten it to 255"),
    /** A set joins its values by commas. */
    ENUM_VALUE_COMMA(
            53,
            "constant %s of %s, used by %s.%s, has a stored value with a comma",
            "give @EnumValue a text without one"),
    /** MySQL compares values without regard to case. */
    ENUM_VALUE_TWICE(
            54,
            "constants %s and %s of %s, used by %s.%s, have the same stored value for MySQL, which ignores case",
            "give one of them another @EnumValue"),
    /** MySQL drops spaces at the end, and nobody sees control characters. */
    ENUM_VALUE_CHARACTER(
            55, "constant %s of %s, used by %s.%s, has a stored value with %s", "remove it from @EnumValue"),

    /** A name must say something. */
    NAME_EMPTY(60, "the %s name of %s is empty", "give it a name, or remove the annotation"),
    /** MySQL's limit. */
    NAME_LONG(61, "the %s name of %s has %s characters, but MySQL allows 64", "shorten it"),
    /** What cannot be quoted, seen or stored. */
    NAME_CHARACTER(62, "the %s name of %s holds %s", "remove it from the name"),
    /** MySQL compares column names without regard to case. */
    COLUMN_TWICE(63, "%s.%s and field '%s' have the same column '%s'", "give one of them another @Column"),
    /** Two definitions would write to one table. */
    TABLE_TWICE(64, "%s and %s have the same table '%s' in pool '%s'", "give one of them another @Table or @MysqlPool"),
    /** InnoDB's limit. */
    COLUMNS_MANY(65, "definition %s has %s columns, but InnoDB allows 1017", "split it"),
    /** Tables of the runtime itself. */
    TABLE_RESERVED(
            66,
            "the table of %s is '%s', but names that begin with '_fluxa_' belong to the runtime",
            "give it another name"),

    /** An index over something that is no field. */
    INDEX_FIELD(70, "index '%s' of %s names '%s', which is no field of it%s", "name fields, not columns"),
    /** An index over nothing. */
    INDEX_EMPTY(71, "an index of %s names no fields", "name at least one"),
    /** A field can be in an index once. */
    INDEX_FIELD_TWICE(72, "index '%s' of %s names field '%s' twice", "remove one of them"),
    /** MySQL compares index names without regard to case. */
    INDEX_TWICE(73, "%s has two indexes named '%s'", "rename one of them"),
    /** The longer index does the work of the shorter one. */
    INDEX_PREFIX(
            74,
            "index '%s' of %s covers only the first fields of index '%s'",
            "remove it, or change the order of its fields"),
    /** MySQL's own index. */
    INDEX_PRIMARY(75, "an index of %s is named PRIMARY, which is the primary key", "rename it"),
    /** MySQL indexes whole values only. */
    INDEX_TEXT(
            76,
            "index '%s' of %s names '%s', which is an unlimited text",
            "give that field a @Length that is a number"),
    /** MySQL's limit. */
    INDEX_LONG(77, "index '%s' of %s names %s fields, but MySQL allows 16", "remove some"),
    /** MySQL's limit. */
    INDEXES_MANY(78, "definition %s has %s indexes, but MySQL allows 64", "remove some"),
    /** An index over a field without a column. */
    INDEX_IGNORED(
            79,
            "index '%s' of %s names '%s', which has no column because of @Ignore",
            "remove it from the index, or remove @Ignore"),

    /** A pool must have a name. */
    POOL_EMPTY(80, "@%s of %s names an empty pool", "name a pool, or remove the member to use 'default'"),
    /** Environment variables cannot carry more. */
    POOL_NAME(81, "@%s of %s names pool '%s'", "use lower case letters, digits, '_' and '-' only"),
    /** A time that cannot be read. */
    TTL(82, "@RedisCache of %s has ttl '%s'", "write a number and a unit, for instance '30s', '15m', '1h' or '1d'"),
    /** A size below nothing. */
    CACHE_LIMIT(83, "@LocalCache of %s has limit %s", "give it 0 for no limit, or more"),

    /** A fault of the generator, not of the definition. */
    UNEXPECTED(99, "the generator failed on %s: %s", "report it with this text; the definition may well be right");

    private final String code;
    private final String cause;
    private final String mend;

    Mistake(int number, String cause, String mend) {
        this.code = String.format(Locale.ROOT, "FLX-%04d", number);
        this.cause = cause;
        this.mend = mend;
    }

    /** The code, for instance {@code FLX-0010}. */
    public String code() {
        return code;
    }

    /** What is wrong, with {@code Entity.field} and {@code …} for what differs from case to case. */
    public String cause() {
        return cause.replace("%s.%s", "Entity.field").replaceAll("%(\\d\\$)?s", "…");
    }

    /** What mends it, with {@code …} for what differs from case to case. */
    public String mend() {
        return mend.replaceAll("%(\\d\\$)?s", "…");
    }

    /** The whole message: code, cause and mend, which both take the arguments. */
    String message(Object... arguments) {
        String text = String.format(Locale.ROOT, cause, arguments);
        String end = text.endsWith("?") ? " Mend: " : ". Mend: ";
        return code + ": " + text + end + String.format(Locale.ROOT, mend, arguments) + ".";
    }
}
