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
    SUPERCLASS(6, "%s extends %s, which is no mapped superclass", "annotate %2$s with @MappedSuperclass"),
    /** A generated type would replace another one. */
    NAME_TAKEN(
            7,
            "%s would be generated for %s, but a type of that name exists",
            "rename one of the two; where an earlier build left it, clear the output folder"),

    /** One row cannot be in two tables. */
    SUPERCLASS_DEFINITION(
            8,
            "%s extends %s, which is a definition itself",
            "move the fields that both need into a class with @MappedSuperclass"),
    /** A class is one or the other. */
    MAPPED_DEFINITION(9, "%s is both a definition and a mapped superclass", "remove one of the two annotations"),

    /** Every table has a primary key. */
    ID_MISSING(10, "definition %s has no field 'id'%s", "add 'long id;'"),
    /** The primary key is a whole number. */
    ID_TYPE(11, "the id of %s is %s", "declare it as 'long id', 'int id', 'short id' or 'byte id'"),
    /** The primary key is never NULL. */
    ID_BOXED(12, "the id of %s is the boxed type %s, but an id is never null", "declare it as '%3$s id'"),

    /** Every definition that extends it would have the same table. */
    SUPERCLASS_TABLE(13, "@Table is on the mapped superclass %s, which has no table", "move it to a definition"),
    /** Fields would have no type. */
    SUPERCLASS_GENERIC(
            14, "the mapped superclass %s of %s has type parameters, but columns need one type", "remove them"),
    /** Two fields would get one column. */
    FIELD_HIDES(15, "%s.%s has the name of an inherited field", "rename one of the fields"),
    /** A count of changes is a whole number. */
    VERSION_TYPE(16, "@Version is on %s.%s, which is %s", "declare the field as int, short or long"),
    /** One count is enough. */
    VERSION_TWICE(17, "%s.%s is a second @Version", "keep one of them"),
    /** A row has one count of changes, and that is no field of something else. */
    VERSION_PLACE(
            18,
            "@Version is on %s.%s, which is kept by the runtime for another purpose or belongs to something embedded",
            "give the definition a field of its own for it"),
    /** A field whose name has a meaning. */
    FAKE_DELETE_TYPE(
            19,
            "%s.%s is %s, but a field of that name marks deleted rows and is a boolean",
            "declare it as boolean, or rename it"),

    /** No column can hold the type. */
    UNSUPPORTED_TYPE(20, "%s.%s has type %s, which no column can hold", "change the type, or add @Ignore"),
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
    TYPE_HIDDEN(
            29,
            "%s.%s has the type %s, which code in the package of the definition cannot name",
            "make that type public, or move it into the package without 'private'"),

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

    /** An array without an end. */
    SIZE_MISSING(42, "%s.%s is an array of %s without a size", "add @Size"),
    /** A number of columns that is none. */
    SIZE_RANGE(43, "@Size of %s.%s is %s", "give it from 1 to 100"),
    /** A size of something that has none. */
    SIZE_TYPE(44, "@Size is on %s.%s, which is %s", "remove it; it belongs to an array"),
    /** Columns have one number. */
    ARRAY_NESTED(45, "%s.%s is an array inside of an array", "give it another shape, for instance @Json"),
    /** A name that no method can have. */
    SIZE_SINGULAR(46, "@Size of %s.%s has the singular '%s', which is no name in Java", "give it a name"),
    /** A size of bytes on something else. */
    BLOB_TYPE(47, "@Blob is on %s.%s, which is %s", "remove it; it belongs to a byte[]"),
    /** A prefix for something that has no columns of its own. */
    EMBEDDED_TYPE(48, "@Embedded is on %s.%s, which is %s", "remove it; it belongs to a plain class"),
    /** A row cannot be inside of another one. */
    EMBEDDED_DEFINITION(
            49,
            "%s.%s has the type %s, which is a definition",
            "refer to it with Reference<%3$s>, or embed another class"),

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
    /** MySQL compares values without regard to case and accents. */
    ENUM_VALUE_TWICE(
            54,
            "constants %s and %s of %s, used by %s.%s, have the same stored value for MySQL, which ignores case and accents",
            "give one of them another @EnumValue"),
    /** MySQL drops spaces at the end, and nobody sees control characters. */
    ENUM_VALUE_CHARACTER(
            55, "constant %s of %s, used by %s.%s, has a stored value with %s", "remove it from @EnumValue"),

    /** A table would never end. */
    EMBEDDED_CYCLE(56, "%s.%s embeds %s inside of itself", "break the circle, for instance by a Reference"),
    /** Nothing would be stored. */
    EMBEDDED_EMPTY(57, "%s.%s embeds %s, which has no fields", "give it fields, or remove the field"),
    /** Only plain classes have fields that can be columns. */
    EMBEDDED_SHAPE(
            58,
            "%s.%s embeds %s, which is abstract, has type parameters or extends another class",
            "embed a plain class"),
    /** An annotation of one value on many. */
    EMBEDDED_ANNOTATION(59, "%s.%s is embedded, but has @%s, which is about one value", "move it to a field inside"),

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

    /** MySQL's limit. */
    ROW_WIDE(
            67,
            "the columns of %s take at least %s bytes of a row, but MySQL allows 65535",
            "shorten a @Length, or make it Length.MAX"),
    /** MySQL keeps a set in eight bytes. */
    SET_MANY(68, "%s.%s is a set of %s, which has %s constants, but MySQL allows 64", "use @Json, or another enum"),
    /** A way to name columns that does not exist. */
    NAMING(69, "the option fluxa.naming is '%s'%s", "use snake_case, declared or go"),

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
    INDEX_UNLIMITED(
            76,
            "index '%s' of %s names '%s', which is %s",
            "remove it from the index, or give a text a @Length that is a number"),
    /** MySQL's limit. */
    INDEX_LONG(77, "index '%s' of %s has %s columns, but MySQL allows 16", "remove some; soft delete adds one"),
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

    /** An index over a field that is many columns. */
    INDEX_COLUMNS(
            84,
            "index '%s' of %s names '%s', which is more than one column",
            "name the columns that the index needs, for instance '%4$s'"),
    /** MySQL's limit. */
    INDEX_WIDE(85, "index '%s' of %s takes at least %s bytes, but MySQL allows 3072", "remove a field, or shorten one"),
    /** Soft delete brings an index of its own. */
    INDEX_DELETION(
            86, "an index of %s is named '%s', which is the name of the index that soft delete adds", "rename it"),
    /** Search needs words or numbers. */
    SEARCHABLE_TYPE(87, "@Searchable is on %s.%s, which is %s", "remove it"),
    /** Something that is no document. */
    JSON_TYPE(88, "@Json is on %s.%s, which is %s", "use a record, a List, a Set or a Map, or remove the annotation"),
    /** A document that could not be read back. */
    JSON_CONTENT(
            89,
            "%s.%s is stored as JSON but holds %s, whose values JSON cannot tell apart",
            "use records, lists, sets, maps with String keys, enums, numbers, texts and times"),
    /** A document that does not say that it is one. */
    JSON_MISSING(90, "%s.%s has type %s, which is no single value", "add @Json to store it as a document"),
    /** A document can hold an array, but not the other way round. */
    ARRAY_OF_JSON(91, "%s.%s is an array of JSON documents", "store one document with a List"),

    /** Two fields would get one field of the row. */
    PROPERTY_CLASH(92, "%s.%s and field '%s' would both be kept as '%s'", "rename one of the fields"),

    /** A constraint that no method can carry. */
    CONSTRAINT_TARGET(
            93,
            "@%3$s of %s.%s cannot be carried over to the getter, because it is not made for methods",
            "add ElementType.METHOD to the @Target of %3$s"),
    /** A constraint on what the flush sets after validation. */
    CONSTRAINT_PLACE(
            94, "@%3$s is on %s.%s, which the flush sets itself and after the constraints are checked", "remove it"),

    /** Nobody could ask for it. */
    TAG_KEY(95, "a @Tag of %s has no key", "give it one"),
    /** Nobody would know which of them counts. */
    TAG_TWICE(96, "%s has two tags '%s'", "remove one of them"),

    /** A provider has one method of a name. */
    LOOK_UP_CLASH(
            97,
            "unique index '%s' of %s would give its provider the method %s, which %s",
            "give the index another name"),

    /** Redis would keep what nobody needs any more. */
    TTL_LONG(98, "@RedisCache of %s has ttl '%s', but rows stay for at most 365 days", "give it 365d or less"),

    /** A fault of the generator, not of the definition. */
    UNEXPECTED(99, "the generator failed on %s: %s", "report it with this text; the definition may well be right"),

    /** A pool that keeps nothing. */
    INDEX_POOL(
            100,
            "unique index '%s' of %s names Redis pool '%s', but look-ups by it are not cached",
            "add cached = true, or remove redisPool"),
    /** Nothing can be looked up by it. */
    INDEX_CACHE(
            101,
            "unique index '%s' of %s is cached, but covers nothing but the mark of soft delete",
            "add a field, or remove cached");

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
    public String message(Object... arguments) {
        String text = String.format(Locale.ROOT, cause, arguments);
        String end = text.endsWith("?") ? " Mend: " : ". Mend: ";
        return code + ": " + text + end + String.format(Locale.ROOT, mend, arguments) + ".";
    }
}
