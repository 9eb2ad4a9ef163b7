package hostile;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link SessionEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class SessionProvider extends GeneratedProvider<SessionEntity, SessionRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Session", "default", "a 'table' \"of\" ${x} $S * é")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("select", "select", new ColumnType.IntegerType(4, false))
            .required("group", "group", new ColumnType.IntegerType(4, false))
            .required("column", "column", new ColumnType.IntegerType(4, false))
            .nullable("statement", "statement", new ColumnType.TextType(255))
            .nullable("parameter", "parameter", new ColumnType.TextType(255))
            .nullable("value", "value", new ColumnType.TextType(255))
            .nullable("position", "position", new ColumnType.TextType(255))
            .nullable("other", "other", new ColumnType.TextType(255))
            .nullable("results", "results", new ColumnType.IntegerType(8, false))
            .nullable("original", "original", new ColumnType.IntegerType(4, false))
            .required("row", "row", new ColumnType.BooleanType())
            .nullable("time", "time", new ColumnType.DateTimeType(0))
            .nullable("context", "context", new ColumnType.TextType(255))
            .nullable("provider", "provider", new ColumnType.TextType(255))
            .nullable("session", "session", new ColumnType.TextType(255))
            .nullable("schema", "schema", new ColumnType.TextType(255))
            .nullable("dirty", "dirty", new ColumnType.TextType(255))
            .nullable("checked", "checked", new ColumnType.TextType(255))
            .nullable("$dollar$", "$dollar$", new ColumnType.TextType(255))
            .nullable("_underscore", "_underscore", new ColumnType.TextType(255))
            .nullable("ünïcode", "ünïcode", new ColumnType.TextType(255))
            .nullable("url", "URL", new ColumnType.TextType(255))
            .nullable("user_url", "userURL", new ColumnType.TextType(255))
            .nullable("$L $T \\ \" '", "quoted", new ColumnType.TextType(255))
            .required("kind", "kind", new ColumnType.EnumType(SessionRow.OBJECTS.texts()))
            .nullable("copy", "copy", new ColumnType.EnumType(SessionRow.OBJECTS.texts()))
            .nullable("bind", "bind", new ColumnType.EnumType(SessionRow.OBJECTS.texts()))
            .nullable("field", "Field", new ColumnType.IntegerType(2, true))
            .nullable("record", "record", new ColumnType.IntegerType(8, true))
            .index("SELECT", "select", "group")
            .build();

    /** Called by the engine and by CDI. */
    public SessionProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Session.class;
    }

    @Override
    public Class<SessionEntity> entityType() {
        return SessionEntity.class;
    }

    @Override
    public SessionRow newRow(long id) {
        SessionRow row = new SessionRow(id);
        row.kind = SessionRow.OBJECTS.first();
        return row;
    }

    @Override
    public SessionRow readRow(ResultSet results) throws SQLException {
        return new SessionRow(results);
    }

    @Override
    public int flags() {
        return 25;
    }

    @Override
    public SessionRow decodeRow(RowDecoder in) {
        return new SessionRow(in);
    }

    @Override
    public SessionEntity newEntity(io.fluxa.runtime.Session session, SessionRow row, boolean stored) {
        return new SessionEntity(this, session, row, stored);
    }
}
