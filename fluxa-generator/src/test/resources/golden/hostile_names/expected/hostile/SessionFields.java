package hostile;

import io.fluxa.query.BooleanField;
import io.fluxa.query.EnumField;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableEnumField;
import io.fluxa.query.NullableInstantField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableTextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Session}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class SessionFields {
    /** The primary key. */
    public static final IdField<SessionEntity> ID = new IdField<>("Session", "id");

    /** Field {@code select}. */
    public static final IntegerField<SessionEntity, Integer> SELECT =
            new IntegerField<>("Session", "select", 1, Integer.class);

    /** Field {@code group}. */
    public static final IntegerField<SessionEntity, Integer> GROUP =
            new IntegerField<>("Session", "group", 2, Integer.class);

    /** Field {@code column}. */
    public static final IntegerField<SessionEntity, Integer> COLUMN =
            new IntegerField<>("Session", "column", 3, Integer.class);

    /** Field {@code statement}. */
    public static final NullableTextField<SessionEntity> STATEMENT = new NullableTextField<>("Session", "statement", 4);

    /** Field {@code parameter}. */
    public static final NullableTextField<SessionEntity> PARAMETER = new NullableTextField<>("Session", "parameter", 5);

    /** Field {@code value}. */
    public static final NullableTextField<SessionEntity> VALUE = new NullableTextField<>("Session", "value", 6);

    /** Field {@code position}. */
    public static final NullableTextField<SessionEntity> POSITION = new NullableTextField<>("Session", "position", 7);

    /** Field {@code other}. */
    public static final NullableTextField<SessionEntity> OTHER = new NullableTextField<>("Session", "other", 8);

    /** Field {@code results}. */
    public static final NullableIntegerField<SessionEntity, Long> RESULTS =
            new NullableIntegerField<>("Session", "results", 9, Long.class);

    /** Field {@code original}. */
    public static final NullableIntegerField<SessionEntity, Integer> ORIGINAL =
            new NullableIntegerField<>("Session", "original", 10, Integer.class);

    /** Field {@code row}. */
    public static final BooleanField<SessionEntity> ROW = new BooleanField<>("Session", "row", 11);

    /** Field {@code time}. */
    public static final NullableInstantField<SessionEntity> TIME = new NullableInstantField<>("Session", "time", 12);

    /** Field {@code context}. */
    public static final NullableTextField<SessionEntity> CONTEXT = new NullableTextField<>("Session", "context", 13);

    /** Field {@code provider}. */
    public static final NullableTextField<SessionEntity> PROVIDER = new NullableTextField<>("Session", "provider", 14);

    /** Field {@code session}. */
    public static final NullableTextField<SessionEntity> SESSION = new NullableTextField<>("Session", "session", 15);

    /** Field {@code schema}. */
    public static final NullableTextField<SessionEntity> SCHEMA = new NullableTextField<>("Session", "schema", 16);

    /** Field {@code dirty}. */
    public static final NullableTextField<SessionEntity> DIRTY = new NullableTextField<>("Session", "dirty", 17);

    /** Field {@code checked}. */
    public static final NullableTextField<SessionEntity> CHECKED = new NullableTextField<>("Session", "checked", 18);

    /** Field {@code $dollar$}. */
    public static final NullableTextField<SessionEntity> $DOLLAR$ = new NullableTextField<>("Session", "$dollar$", 19);

    /** Field {@code _underscore}. */
    public static final NullableTextField<SessionEntity> _UNDERSCORE =
            new NullableTextField<>("Session", "_underscore", 20);

    /** Field {@code ünïcode}. */
    public static final NullableTextField<SessionEntity> ÜNÏCODE = new NullableTextField<>("Session", "ünïcode", 21);

    /** Field {@code URL}. */
    public static final NullableTextField<SessionEntity> URL = new NullableTextField<>("Session", "URL", 22);

    /** Field {@code userURL}. */
    public static final NullableTextField<SessionEntity> USER_URL = new NullableTextField<>("Session", "userURL", 23);

    /** Field {@code quoted}. */
    public static final NullableTextField<SessionEntity> QUOTED = new NullableTextField<>("Session", "quoted", 24);

    /** Field {@code kind}. */
    public static final EnumField<SessionEntity, Session.Objects> KIND =
            new EnumField<>("Session", "kind", 25, Session.Objects.class);

    /** Field {@code copy}. */
    public static final NullableEnumField<SessionEntity, Session.Objects> COPY =
            new NullableEnumField<>("Session", "copy", 26, Session.Objects.class);

    /** Field {@code bind}. */
    public static final NullableEnumField<SessionEntity, Session.Objects> BIND =
            new NullableEnumField<>("Session", "bind", 27, Session.Objects.class);

    /** Field {@code Field}. */
    public static final NullableReferenceField<SessionEntity, GeneratedEntity> FIELD =
            new NullableReferenceField<>("Session", "Field", 28, GeneratedEntity.class);

    /** Field {@code record}. */
    public static final NullableReferenceField<SessionEntity, SessionEntity> RECORD =
            new NullableReferenceField<>("Session", "record", 29, SessionEntity.class);

    private SessionFields() {}
}
