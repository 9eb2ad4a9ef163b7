package hostile;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.ValueCheck;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Session}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class SessionEntity extends io.fluxa.runtime.GeneratedEntity<SessionEntity, SessionRow> {
    SessionEntity(SessionProvider provider, io.fluxa.runtime.Session session, SessionRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code select}. */
    public int getSelect() {
        return row.select;
    }

    /** Sets field {@code select}. */
    public void setSelect(int value) {
        if (value != row.select) {
            write(1).select = value;
        }
    }

    /** Field {@code group}. */
    public int getGroup() {
        return row.group;
    }

    /** Sets field {@code group}. */
    public void setGroup(int value) {
        if (value != row.group) {
            write(2).group = value;
        }
    }

    /** Field {@code column}. */
    public int getColumn() {
        return row.column;
    }

    /** Sets field {@code column}. */
    public void setColumn(int value) {
        if (value != row.column) {
            write(3).column = value;
        }
    }

    /** Field {@code statement}, or null. */
    public java.lang. @Nullable String getStatement() {
        return row.statement;
    }

    /** Sets field {@code statement}: at most 255 characters, or null. */
    public void setStatement(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.STATEMENT, value, 255);
        if (!Objects.equals(checked, row.statement)) {
            write(4).statement = checked;
        }
    }

    /** Field {@code parameter}, or null. */
    public java.lang. @Nullable String getParameter() {
        return row.parameter;
    }

    /** Sets field {@code parameter}: at most 255 characters, or null. */
    public void setParameter(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.PARAMETER, value, 255);
        if (!Objects.equals(checked, row.parameter)) {
            write(5).parameter = checked;
        }
    }

    /** Field {@code value}, or null. */
    public java.lang. @Nullable String getValue() {
        return row.value;
    }

    /** Sets field {@code value}: at most 255 characters, or null. */
    public void setValue(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.VALUE, value, 255);
        if (!Objects.equals(checked, row.value)) {
            write(6).value = checked;
        }
    }

    /** Field {@code position}, or null. */
    public java.lang. @Nullable String getPosition() {
        return row.position;
    }

    /** Sets field {@code position}: at most 255 characters, or null. */
    public void setPosition(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.POSITION, value, 255);
        if (!Objects.equals(checked, row.position)) {
            write(7).position = checked;
        }
    }

    /** Field {@code other}, or null. */
    public java.lang. @Nullable String getOther() {
        return row.other;
    }

    /** Sets field {@code other}: at most 255 characters, or null. */
    public void setOther(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.OTHER, value, 255);
        if (!Objects.equals(checked, row.other)) {
            write(8).other = checked;
        }
    }

    /** Field {@code results}, or null. */
    public @Nullable Long getResults() {
        return row.results;
    }

    /** Sets field {@code results}; null is allowed. */
    public void setResults(@Nullable Long value) {
        if (!Objects.equals(value, row.results)) {
            write(9).results = value;
        }
    }

    /** Field {@code original}, or null. */
    public @Nullable Integer getOriginal() {
        return row.original;
    }

    /** Sets field {@code original}; null is allowed. */
    public void setOriginal(@Nullable Integer value) {
        if (!Objects.equals(value, row.original)) {
            write(10).original = value;
        }
    }

    /** Field {@code row}. */
    public boolean isRow() {
        return row.row;
    }

    /** Sets field {@code row}. */
    public void setRow(boolean value) {
        if (value != row.row) {
            write(11).row = value;
        }
    }

    /** Field {@code time}, or null. */
    public @Nullable Instant getTime() {
        return row.time;
    }

    /** Sets field {@code time}: truncated to whole seconds, in the years 1000 to 9999, or null. */
    public void setTime(@Nullable Instant value) {
        Instant checked = value == null ? null : ValueCheck.instant(SessionFields.TIME, value, 0);
        if (!Objects.equals(checked, row.time)) {
            write(12).time = checked;
        }
    }

    /** Field {@code context}, or null. */
    public java.lang. @Nullable String getContext() {
        return row.context;
    }

    /** Sets field {@code context}: at most 255 characters, or null. */
    public void setContext(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.CONTEXT, value, 255);
        if (!Objects.equals(checked, row.context)) {
            write(13).context = checked;
        }
    }

    /** Field {@code provider}, or null. */
    public java.lang. @Nullable String getProvider() {
        return row.provider;
    }

    /** Sets field {@code provider}: at most 255 characters, or null. */
    public void setProvider(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.PROVIDER, value, 255);
        if (!Objects.equals(checked, row.provider)) {
            write(14).provider = checked;
        }
    }

    /** Field {@code session}, or null. */
    public java.lang. @Nullable String getSession() {
        return row.session;
    }

    /** Sets field {@code session}: at most 255 characters, or null. */
    public void setSession(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.SESSION, value, 255);
        if (!Objects.equals(checked, row.session)) {
            write(15).session = checked;
        }
    }

    /** Field {@code schema}, or null. */
    public java.lang. @Nullable String getSchema() {
        return row.schema;
    }

    /** Sets field {@code schema}: at most 255 characters, or null. */
    public void setSchema(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.SCHEMA, value, 255);
        if (!Objects.equals(checked, row.schema)) {
            write(16).schema = checked;
        }
    }

    /** Field {@code dirty}, or null. */
    public java.lang. @Nullable String getDirty() {
        return row.dirty;
    }

    /** Sets field {@code dirty}: at most 255 characters, or null. */
    public void setDirty(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.DIRTY, value, 255);
        if (!Objects.equals(checked, row.dirty)) {
            write(17).dirty = checked;
        }
    }

    /** Field {@code checked}, or null. */
    public java.lang. @Nullable String getChecked() {
        return row.checked;
    }

    /** Sets field {@code checked}: at most 255 characters, or null. */
    public void setChecked(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.CHECKED, value, 255);
        if (!Objects.equals(checked, row.checked)) {
            write(18).checked = checked;
        }
    }

    /** Field {@code $dollar$}, or null. */
    public java.lang. @Nullable String get$dollar$() {
        return row.$dollar$;
    }

    /** Sets field {@code $dollar$}: at most 255 characters, or null. */
    public void set$dollar$(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.$DOLLAR$, value, 255);
        if (!Objects.equals(checked, row.$dollar$)) {
            write(19).$dollar$ = checked;
        }
    }

    /** Field {@code _underscore}, or null. */
    public java.lang. @Nullable String get_underscore() {
        return row._underscore;
    }

    /** Sets field {@code _underscore}: at most 255 characters, or null. */
    public void set_underscore(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields._UNDERSCORE, value, 255);
        if (!Objects.equals(checked, row._underscore)) {
            write(20)._underscore = checked;
        }
    }

    /** Field {@code ünïcode}, or null. */
    public java.lang. @Nullable String getÜnïcode() {
        return row.ünïcode;
    }

    /** Sets field {@code ünïcode}: at most 255 characters, or null. */
    public void setÜnïcode(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.ÜNÏCODE, value, 255);
        if (!Objects.equals(checked, row.ünïcode)) {
            write(21).ünïcode = checked;
        }
    }

    /** Field {@code URL}, or null. */
    public java.lang. @Nullable String getURL() {
        return row.URL;
    }

    /** Sets field {@code URL}: at most 255 characters, or null. */
    public void setURL(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.URL, value, 255);
        if (!Objects.equals(checked, row.URL)) {
            write(22).URL = checked;
        }
    }

    /** Field {@code userURL}, or null. */
    public java.lang. @Nullable String getUserURL() {
        return row.userURL;
    }

    /** Sets field {@code userURL}: at most 255 characters, or null. */
    public void setUserURL(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.USER_URL, value, 255);
        if (!Objects.equals(checked, row.userURL)) {
            write(23).userURL = checked;
        }
    }

    /** Field {@code quoted}, or null. */
    public java.lang. @Nullable String getQuoted() {
        return row.quoted;
    }

    /** Sets field {@code quoted}: at most 255 characters, or null. */
    public void setQuoted(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(SessionFields.QUOTED, value, 255);
        if (!Objects.equals(checked, row.quoted)) {
            write(24).quoted = checked;
        }
    }

    /** Field {@code kind}. */
    public Session.Objects getKind() {
        return row.kind;
    }

    /** Sets field {@code kind}: required. */
    public void setKind(Session.Objects value) {
        Session.Objects checked = ValueCheck.required(SessionFields.KIND, value);
        if (checked != row.kind) {
            write(25).kind = checked;
        }
    }

    /** Field {@code copy}, or null. */
    public Session. @Nullable Objects getCopy() {
        return row.copy;
    }

    /** Sets field {@code copy}; null is allowed. */
    public void setCopy(Session. @Nullable Objects value) {
        if (value != row.copy) {
            write(26).copy = value;
        }
    }

    /** Field {@code bind}, or null. */
    public Session. @Nullable Objects getBind() {
        return row.bind;
    }

    /** Sets field {@code bind}; null is allowed. */
    public void setBind(Session. @Nullable Objects value) {
        if (value != row.bind) {
            write(27).bind = value;
        }
    }

    /** The id that field {@code Field} refers to, or null. */
    public @Nullable Integer getFieldId() {
        return row.Field;
    }

    /** Lets field {@code Field} refer to the row with an id. */
    public void setField(long id) {
        Integer checked = (int) ValueCheck.reference(SessionFields.FIELD, id, 65535);
        if (!Objects.equals(checked, row.Field)) {
            write(28).Field = checked;
        }
    }

    /** Lets field {@code Field} refer to an entity, or to none. */
    public void setField(@Nullable GeneratedEntity value) {
        if (value != null) {
            setField(value.id());
        } else if (row.Field != null) {
            write(28).Field = null;
        }
    }

    /** Finds what field {@code Field} refers to; empty when there is none. */
    public Optional<GeneratedEntity> getField(FluxaContext context) {
        if (row.Field == null) {
            return Optional.empty();
        }
        return provider(GeneratedProvider.class).getById(context, row.Field);
    }

    /** Finds what field {@code Field} refers to, which must exist. */
    public GeneratedEntity mustGetField(FluxaContext context) {
        return provider(GeneratedProvider.class).mustGetById(context, row.Field == null ? 0 : row.Field);
    }

    /** The id that field {@code record} refers to, or null. */
    public @Nullable Long getRecordId() {
        return row.record;
    }

    /** Lets field {@code record} refer to the row with an id. */
    public void setRecord(long id) {
        Long checked = ValueCheck.reference(SessionFields.RECORD, id, 9223372036854775807L);
        if (!Objects.equals(checked, row.record)) {
            write(29).record = checked;
        }
    }

    /** Lets field {@code record} refer to an entity, or to none. */
    public void setRecord(@Nullable SessionEntity value) {
        if (value != null) {
            setRecord(value.id());
        } else if (row.record != null) {
            write(29).record = null;
        }
    }

    /** Finds what field {@code record} refers to; empty when there is none. */
    public Optional<SessionEntity> getRecord(FluxaContext context) {
        if (row.record == null) {
            return Optional.empty();
        }
        return provider(SessionProvider.class).getById(context, row.record);
    }

    /** Finds what field {@code record} refers to, which must exist. */
    public SessionEntity mustGetRecord(FluxaContext context) {
        return provider(SessionProvider.class).mustGetById(context, row.record == null ? 0 : row.record);
    }
}
