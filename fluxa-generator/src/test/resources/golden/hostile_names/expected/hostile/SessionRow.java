package hostile;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Session}. */
@Generated("io.fluxa.generator")
final class SessionRow extends GeneratedRow {
    static final EnumValues<Session.Objects> OBJECTS = EnumValues.of(Session.Objects.class)
            .with(Session.Objects.String, "it's")
            .with(Session.Objects.Integer, "a\"b\\c$");

    long id;
    int select;
    int group;
    int column;
    java.lang.String statement;
    java.lang.String parameter;
    java.lang.String value;
    java.lang.String position;
    java.lang.String other;
    Long results;
    Integer original;
    boolean row;
    Instant time;
    java.lang.String context;
    java.lang.String provider;
    java.lang.String session;
    java.lang.String schema;
    java.lang.String dirty;
    java.lang.String checked;
    java.lang.String $dollar$;
    java.lang.String _underscore;
    java.lang.String ünïcode;
    java.lang.String URL;
    java.lang.String userURL;
    java.lang.String quoted;
    Session.Objects kind;
    Session.Objects copy;
    Session.Objects bind;
    Integer Field;
    Long record;

    SessionRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    SessionRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        select = results.getInt(2);
        group = results.getInt(3);
        this.column = results.getInt(4);
        this.statement = results.getString(5);
        this.parameter = results.getString(6);
        this.value = results.getString(7);
        this.position = results.getString(8);
        this.other = results.getString(9);
        this.results = ColumnReader.nullableLong(results, 10);
        this.original = ColumnReader.nullableInt(results, 11);
        this.row = results.getBoolean(12);
        this.time = ColumnReader.instant(results, 13);
        context = results.getString(14);
        provider = results.getString(15);
        session = results.getString(16);
        schema = results.getString(17);
        dirty = results.getString(18);
        checked = results.getString(19);
        $dollar$ = results.getString(20);
        _underscore = results.getString(21);
        ünïcode = results.getString(22);
        URL = results.getString(23);
        userURL = results.getString(24);
        quoted = results.getString(25);
        kind = OBJECTS.read(results.getString(26), "Session", "kind");
        copy = OBJECTS.read(results.getString(27), "Session", "copy");
        bind = OBJECTS.read(results.getString(28), "Session", "bind");
        Field = ColumnReader.nullableInt(results, 29);
        record = ColumnReader.nullableLong(results, 30);
    }

    /** Reads what {@link #encode} wrote. */
    SessionRow(RowDecoder in) {
        id = in.unsigned();
        select = (int) in.signedBetween(-2147483648, 2147483647);
        group = (int) in.signedBetween(-2147483648, 2147483647);
        this.column = (int) in.signedBetween(-2147483648, 2147483647);
        this.statement = in.flag(0) ? null : in.text();
        this.parameter = in.flag(1) ? null : in.text();
        this.value = in.flag(2) ? null : in.text();
        this.position = in.flag(3) ? null : in.text();
        this.other = in.flag(4) ? null : in.text();
        this.results = in.flag(5) ? null : in.signed();
        this.original = in.flag(6) ? null : (int) in.signedBetween(-2147483648, 2147483647);
        this.row = in.flag(7);
        this.time = in.flag(8) ? null : in.instant(0);
        context = in.flag(9) ? null : in.text();
        provider = in.flag(10) ? null : in.text();
        session = in.flag(11) ? null : in.text();
        schema = in.flag(12) ? null : in.text();
        dirty = in.flag(13) ? null : in.text();
        checked = in.flag(14) ? null : in.text();
        $dollar$ = in.flag(15) ? null : in.text();
        _underscore = in.flag(16) ? null : in.text();
        ünïcode = in.flag(17) ? null : in.text();
        URL = in.flag(18) ? null : in.text();
        userURL = in.flag(19) ? null : in.text();
        quoted = in.flag(20) ? null : in.text();
        kind = in.constant(OBJECTS);
        copy = in.flag(21) ? null : in.constant(OBJECTS);
        bind = in.flag(22) ? null : in.constant(OBJECTS);
        Field = in.flag(23) ? null : (int) in.unsignedUpTo(65535L);
        record = in.flag(24) ? null : in.unsigned();
    }

    private SessionRow(SessionRow original) {
        id = original.id;
        select = original.select;
        group = original.group;
        this.column = original.column;
        this.statement = original.statement;
        this.parameter = original.parameter;
        this.value = original.value;
        this.position = original.position;
        this.other = original.other;
        this.results = original.results;
        this.original = original.original;
        this.row = original.row;
        this.time = original.time;
        context = original.context;
        provider = original.provider;
        session = original.session;
        schema = original.schema;
        dirty = original.dirty;
        checked = original.checked;
        $dollar$ = original.$dollar$;
        _underscore = original._underscore;
        ünïcode = original.ünïcode;
        URL = original.URL;
        userURL = original.userURL;
        quoted = original.quoted;
        kind = original.kind;
        copy = original.copy;
        bind = original.bind;
        Field = original.Field;
        record = original.record;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public SessionRow copy() {
        return new SessionRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 25);
        out.flag(0, this.statement == null);
        out.flag(1, this.parameter == null);
        out.flag(2, this.value == null);
        out.flag(3, this.position == null);
        out.flag(4, this.other == null);
        out.flag(5, this.results == null);
        out.flag(6, this.original == null);
        out.flag(7, this.row);
        out.flag(8, this.time == null);
        out.flag(9, context == null);
        out.flag(10, provider == null);
        out.flag(11, session == null);
        out.flag(12, schema == null);
        out.flag(13, dirty == null);
        out.flag(14, checked == null);
        out.flag(15, $dollar$ == null);
        out.flag(16, _underscore == null);
        out.flag(17, ünïcode == null);
        out.flag(18, URL == null);
        out.flag(19, userURL == null);
        out.flag(20, quoted == null);
        out.flag(21, copy == null);
        out.flag(22, bind == null);
        out.flag(23, Field == null);
        out.flag(24, record == null);
        out.unsigned(id);
        out.signed(select);
        out.signed(group);
        out.signed(this.column);
        if (this.statement != null) {
            out.text(this.statement);
        }
        if (this.parameter != null) {
            out.text(this.parameter);
        }
        if (this.value != null) {
            out.text(this.value);
        }
        if (this.position != null) {
            out.text(this.position);
        }
        if (this.other != null) {
            out.text(this.other);
        }
        if (this.results != null) {
            out.signed(this.results);
        }
        if (this.original != null) {
            out.signed(this.original);
        }
        if (this.time != null) {
            out.instant(this.time, 0);
        }
        if (context != null) {
            out.text(context);
        }
        if (provider != null) {
            out.text(provider);
        }
        if (session != null) {
            out.text(session);
        }
        if (schema != null) {
            out.text(schema);
        }
        if (dirty != null) {
            out.text(dirty);
        }
        if (checked != null) {
            out.text(checked);
        }
        if ($dollar$ != null) {
            out.text($dollar$);
        }
        if (_underscore != null) {
            out.text(_underscore);
        }
        if (ünïcode != null) {
            out.text(ünïcode);
        }
        if (URL != null) {
            out.text(URL);
        }
        if (userURL != null) {
            out.text(userURL);
        }
        if (quoted != null) {
            out.text(quoted);
        }
        out.constant(OBJECTS, kind);
        if (copy != null) {
            out.constant(OBJECTS, copy);
        }
        if (bind != null) {
            out.constant(OBJECTS, bind);
        }
        if (Field != null) {
            out.unsigned(Field);
        }
        if (record != null) {
            out.unsigned(record);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setInt(parameter, select);
            case 2 -> statement.setInt(parameter, group);
            case 3 -> statement.setInt(parameter, this.column);
            case 4 -> statement.setString(parameter, this.statement);
            case 5 -> statement.setString(parameter, this.parameter);
            case 6 -> statement.setString(parameter, this.value);
            case 7 -> statement.setString(parameter, this.position);
            case 8 -> statement.setString(parameter, this.other);
            case 9 -> ColumnBinder.integer(statement, parameter, this.results);
            case 10 -> ColumnBinder.integer(statement, parameter, this.original);
            case 11 -> statement.setBoolean(parameter, this.row);
            case 12 -> ColumnBinder.instant(statement, parameter, this.time);
            case 13 -> statement.setString(parameter, context);
            case 14 -> statement.setString(parameter, provider);
            case 15 -> statement.setString(parameter, session);
            case 16 -> statement.setString(parameter, schema);
            case 17 -> statement.setString(parameter, dirty);
            case 18 -> statement.setString(parameter, checked);
            case 19 -> statement.setString(parameter, $dollar$);
            case 20 -> statement.setString(parameter, _underscore);
            case 21 -> statement.setString(parameter, ünïcode);
            case 22 -> statement.setString(parameter, URL);
            case 23 -> statement.setString(parameter, userURL);
            case 24 -> statement.setString(parameter, quoted);
            case 25 -> statement.setString(parameter, OBJECTS.text(kind));
            case 26 -> statement.setString(parameter, OBJECTS.text(copy));
            case 27 -> statement.setString(parameter, OBJECTS.text(bind));
            case 28 -> ColumnBinder.integer(statement, parameter, Field);
            case 29 -> ColumnBinder.integer(statement, parameter, record);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> select = results.getInt(position);
            case 2 -> group = results.getInt(position);
            case 3 -> this.column = results.getInt(position);
            case 4 -> this.statement = results.getString(position);
            case 5 -> this.parameter = results.getString(position);
            case 6 -> this.value = results.getString(position);
            case 7 -> this.position = results.getString(position);
            case 8 -> this.other = results.getString(position);
            case 9 -> this.results = ColumnReader.nullableLong(results, position);
            case 10 -> this.original = ColumnReader.nullableInt(results, position);
            case 11 -> this.row = results.getBoolean(position);
            case 12 -> this.time = ColumnReader.instant(results, position);
            case 13 -> context = results.getString(position);
            case 14 -> provider = results.getString(position);
            case 15 -> session = results.getString(position);
            case 16 -> schema = results.getString(position);
            case 17 -> dirty = results.getString(position);
            case 18 -> checked = results.getString(position);
            case 19 -> $dollar$ = results.getString(position);
            case 20 -> _underscore = results.getString(position);
            case 21 -> ünïcode = results.getString(position);
            case 22 -> URL = results.getString(position);
            case 23 -> userURL = results.getString(position);
            case 24 -> quoted = results.getString(position);
            case 25 -> kind = OBJECTS.read(results.getString(position), "Session", "kind");
            case 26 -> copy = OBJECTS.read(results.getString(position), "Session", "copy");
            case 27 -> bind = OBJECTS.read(results.getString(position), "Session", "bind");
            case 28 -> Field = ColumnReader.nullableInt(results, position);
            case 29 -> record = ColumnReader.nullableLong(results, position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        SessionRow row = (SessionRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> select == row.select;
            case 2 -> group == row.group;
            case 3 -> this.column == row.column;
            case 4 -> Objects.equals(this.statement, row.statement);
            case 5 -> Objects.equals(this.parameter, row.parameter);
            case 6 -> Objects.equals(this.value, row.value);
            case 7 -> Objects.equals(this.position, row.position);
            case 8 -> Objects.equals(this.other, row.other);
            case 9 -> Objects.equals(this.results, row.results);
            case 10 -> Objects.equals(this.original, row.original);
            case 11 -> this.row == row.row;
            case 12 -> Objects.equals(this.time, row.time);
            case 13 -> Objects.equals(context, row.context);
            case 14 -> Objects.equals(provider, row.provider);
            case 15 -> Objects.equals(session, row.session);
            case 16 -> Objects.equals(schema, row.schema);
            case 17 -> Objects.equals(dirty, row.dirty);
            case 18 -> Objects.equals(checked, row.checked);
            case 19 -> Objects.equals($dollar$, row.$dollar$);
            case 20 -> Objects.equals(_underscore, row._underscore);
            case 21 -> Objects.equals(ünïcode, row.ünïcode);
            case 22 -> Objects.equals(URL, row.URL);
            case 23 -> Objects.equals(userURL, row.userURL);
            case 24 -> Objects.equals(quoted, row.quoted);
            case 25 -> kind == row.kind;
            case 26 -> copy == row.copy;
            case 27 -> bind == row.bind;
            case 28 -> Objects.equals(Field, row.Field);
            case 29 -> Objects.equals(record, row.record);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 4 -> this.statement == null;
            case 5 -> this.parameter == null;
            case 6 -> this.value == null;
            case 7 -> this.position == null;
            case 8 -> this.other == null;
            case 9 -> this.results == null;
            case 10 -> this.original == null;
            case 12 -> this.time == null;
            case 13 -> context == null;
            case 14 -> provider == null;
            case 15 -> session == null;
            case 16 -> schema == null;
            case 17 -> dirty == null;
            case 18 -> checked == null;
            case 19 -> $dollar$ == null;
            case 20 -> _underscore == null;
            case 21 -> ünïcode == null;
            case 22 -> URL == null;
            case 23 -> userURL == null;
            case 24 -> quoted == null;
            case 25 -> kind == null;
            case 26 -> copy == null;
            case 27 -> bind == null;
            case 28 -> Field == null;
            case 29 -> record == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 1 -> select;
            case 2 -> group;
            case 3 -> this.column;
            case 9 -> this.results;
            case 10 -> this.original;
            case 28 -> Field;
            case 29 -> record;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 1 -> select = (int) value;
            case 2 -> group = (int) value;
            case 3 -> this.column = (int) value;
            case 9 -> this.results = value;
            case 10 -> this.original = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 4 -> this.statement;
            case 5 -> this.parameter;
            case 6 -> this.value;
            case 7 -> this.position;
            case 8 -> this.other;
            case 13 -> context;
            case 14 -> provider;
            case 15 -> session;
            case 16 -> schema;
            case 17 -> dirty;
            case 18 -> checked;
            case 19 -> $dollar$;
            case 20 -> _underscore;
            case 21 -> ünïcode;
            case 22 -> URL;
            case 23 -> userURL;
            case 24 -> quoted;
            default -> null;
        };
    }
}
