package hostile;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Session}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class SessionFields {
    /** The primary key. */
    public static final IdField<SessionEntity> ID = new IdField<>("Session", "id");

    /** Field {@code select}. */
    public static final IntegerField<SessionEntity, Integer> SELECT = new IntegerField<>("Session", "select", 1, Integer.class);

    /** Field {@code group}. */
    public static final IntegerField<SessionEntity, Integer> GROUP = new IntegerField<>("Session", "group", 2, Integer.class);

    /** Field {@code column}. */
    public static final IntegerField<SessionEntity, Integer> COLUMN = new IntegerField<>("Session", "column", 3, Integer.class);

    /** Field {@code statement}. */
    public static final Field<SessionEntity> STATEMENT = new Field<>("Session", "statement", 4);

    /** Field {@code parameter}. */
    public static final Field<SessionEntity> PARAMETER = new Field<>("Session", "parameter", 5);

    /** Field {@code value}. */
    public static final Field<SessionEntity> VALUE = new Field<>("Session", "value", 6);

    /** Field {@code position}. */
    public static final Field<SessionEntity> POSITION = new Field<>("Session", "position", 7);

    /** Field {@code other}. */
    public static final Field<SessionEntity> OTHER = new Field<>("Session", "other", 8);

    /** Field {@code results}. */
    public static final IntegerField<SessionEntity, Long> RESULTS = new IntegerField<>("Session", "results", 9, Long.class);

    /** Field {@code original}. */
    public static final IntegerField<SessionEntity, Integer> ORIGINAL = new IntegerField<>("Session", "original", 10, Integer.class);

    /** Field {@code row}. */
    public static final Field<SessionEntity> ROW = new Field<>("Session", "row", 11);

    /** Field {@code time}. */
    public static final Field<SessionEntity> TIME = new Field<>("Session", "time", 12);

    /** Field {@code context}. */
    public static final Field<SessionEntity> CONTEXT = new Field<>("Session", "context", 13);

    /** Field {@code provider}. */
    public static final Field<SessionEntity> PROVIDER = new Field<>("Session", "provider", 14);

    /** Field {@code session}. */
    public static final Field<SessionEntity> SESSION = new Field<>("Session", "session", 15);

    /** Field {@code schema}. */
    public static final Field<SessionEntity> SCHEMA = new Field<>("Session", "schema", 16);

    /** Field {@code dirty}. */
    public static final Field<SessionEntity> DIRTY = new Field<>("Session", "dirty", 17);

    /** Field {@code checked}. */
    public static final Field<SessionEntity> CHECKED = new Field<>("Session", "checked", 18);

    /** Field {@code $dollar$}. */
    public static final Field<SessionEntity> $DOLLAR$ = new Field<>("Session", "$dollar$", 19);

    /** Field {@code _underscore}. */
    public static final Field<SessionEntity> _UNDERSCORE = new Field<>("Session", "_underscore", 20);

    /** Field {@code ünïcode}. */
    public static final Field<SessionEntity> ÜNÏCODE = new Field<>("Session", "ünïcode", 21);

    /** Field {@code URL}. */
    public static final Field<SessionEntity> URL = new Field<>("Session", "URL", 22);

    /** Field {@code userURL}. */
    public static final Field<SessionEntity> USER_URL = new Field<>("Session", "userURL", 23);

    /** Field {@code quoted}. */
    public static final Field<SessionEntity> QUOTED = new Field<>("Session", "quoted", 24);

    /** Field {@code kind}. */
    public static final Field<SessionEntity> KIND = new Field<>("Session", "kind", 25);

    /** Field {@code copy}. */
    public static final Field<SessionEntity> COPY = new Field<>("Session", "copy", 26);

    /** Field {@code bind}. */
    public static final Field<SessionEntity> BIND = new Field<>("Session", "bind", 27);

    /** Field {@code Field}. */
    public static final Field<SessionEntity> FIELD = new Field<>("Session", "Field", 28);

    /** Field {@code record}. */
    public static final Field<SessionEntity> RECORD = new Field<>("Session", "record", 29);

    private SessionFields() {}
}
