package kinds;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Every}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class EveryEntity extends GeneratedEntity<EveryEntity, EveryRow> {
    EveryEntity(EveryProvider provider, Session session, EveryRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code aByte}. */
    public byte getAByte() {
        return row.aByte;
    }

    /** Sets field {@code aByte}. */
    public void setAByte(byte value) {
        if (value != row.aByte) {
            write(1).aByte = value;
        }
    }

    /** Field {@code aShort}. */
    public short getAShort() {
        return row.aShort;
    }

    /** Sets field {@code aShort}. */
    public void setAShort(short value) {
        if (value != row.aShort) {
            write(2).aShort = value;
        }
    }

    /** Field {@code anInt}. */
    public int getAnInt() {
        return row.anInt;
    }

    /** Sets field {@code anInt}. */
    public void setAnInt(int value) {
        if (value != row.anInt) {
            write(3).anInt = value;
        }
    }

    /** Field {@code aLong}. */
    public long getALong() {
        return row.aLong;
    }

    /** Sets field {@code aLong}. */
    public void setALong(long value) {
        if (value != row.aLong) {
            write(4).aLong = value;
        }
    }

    /** Field {@code optionalByte}, or null. */
    public @Nullable Byte getOptionalByte() {
        return row.optionalByte;
    }

    /** Sets field {@code optionalByte}; null is allowed. */
    public void setOptionalByte(@Nullable Byte value) {
        if (!Objects.equals(value, row.optionalByte)) {
            write(5).optionalByte = value;
        }
    }

    /** Field {@code optionalShort}, or null. */
    public @Nullable Short getOptionalShort() {
        return row.optionalShort;
    }

    /** Sets field {@code optionalShort}; null is allowed. */
    public void setOptionalShort(@Nullable Short value) {
        if (!Objects.equals(value, row.optionalShort)) {
            write(6).optionalShort = value;
        }
    }

    /** Field {@code optionalInt}, or null. */
    public @Nullable Integer getOptionalInt() {
        return row.optionalInt;
    }

    /** Sets field {@code optionalInt}; null is allowed. */
    public void setOptionalInt(@Nullable Integer value) {
        if (!Objects.equals(value, row.optionalInt)) {
            write(7).optionalInt = value;
        }
    }

    /** Field {@code optionalLong}, or null. */
    public @Nullable Long getOptionalLong() {
        return row.optionalLong;
    }

    /** Sets field {@code optionalLong}; null is allowed. */
    public void setOptionalLong(@Nullable Long value) {
        if (!Objects.equals(value, row.optionalLong)) {
            write(8).optionalLong = value;
        }
    }

    /** Field {@code requiredByte}. */
    public byte getRequiredByte() {
        return row.requiredByte;
    }

    /** Sets field {@code requiredByte}. */
    public void setRequiredByte(byte value) {
        if (value != row.requiredByte) {
            write(9).requiredByte = value;
        }
    }

    /** Field {@code requiredShort}. */
    public short getRequiredShort() {
        return row.requiredShort;
    }

    /** Sets field {@code requiredShort}. */
    public void setRequiredShort(short value) {
        if (value != row.requiredShort) {
            write(10).requiredShort = value;
        }
    }

    /** Field {@code requiredInt}. */
    public int getRequiredInt() {
        return row.requiredInt;
    }

    /** Sets field {@code requiredInt}. */
    public void setRequiredInt(int value) {
        if (value != row.requiredInt) {
            write(11).requiredInt = value;
        }
    }

    /** Field {@code requiredLong}. */
    public long getRequiredLong() {
        return row.requiredLong;
    }

    /** Sets field {@code requiredLong}. */
    public void setRequiredLong(long value) {
        if (value != row.requiredLong) {
            write(12).requiredLong = value;
        }
    }

    /** Field {@code unsignedByte}. */
    public int getUnsignedByte() {
        return row.unsignedByte;
    }

    /** Sets field {@code unsignedByte}: from 0 to 255. */
    public void setUnsignedByte(int value) {
        int checked = ValueCheck.range(EveryFields.UNSIGNED_BYTE, value, 0, 255);
        if (checked != row.unsignedByte) {
            write(13).unsignedByte = checked;
        }
    }

    /** Field {@code unsignedShort}. */
    public int getUnsignedShort() {
        return row.unsignedShort;
    }

    /** Sets field {@code unsignedShort}: from 0 to 65535. */
    public void setUnsignedShort(int value) {
        int checked = ValueCheck.range(EveryFields.UNSIGNED_SHORT, value, 0, 65535);
        if (checked != row.unsignedShort) {
            write(14).unsignedShort = checked;
        }
    }

    /** Field {@code unsignedInt}. */
    public long getUnsignedInt() {
        return row.unsignedInt;
    }

    /** Sets field {@code unsignedInt}: from 0 to 4294967295. */
    public void setUnsignedInt(long value) {
        long checked = ValueCheck.range(EveryFields.UNSIGNED_INT, value, 0L, 4294967295L);
        if (checked != row.unsignedInt) {
            write(15).unsignedInt = checked;
        }
    }

    /** Field {@code unsignedLong}. */
    public long getUnsignedLong() {
        return row.unsignedLong;
    }

    /** Sets field {@code unsignedLong}: the bits are an unsigned number. */
    public void setUnsignedLong(long value) {
        if (value != row.unsignedLong) {
            write(16).unsignedLong = value;
        }
    }

    /** Field {@code optionalUnsignedByte}, or null. */
    public @Nullable Integer getOptionalUnsignedByte() {
        return row.optionalUnsignedByte;
    }

    /** Sets field {@code optionalUnsignedByte}: from 0 to 255, or null. */
    public void setOptionalUnsignedByte(@Nullable Integer value) {
        Integer checked = value == null ? null : ValueCheck.range(EveryFields.OPTIONAL_UNSIGNED_BYTE, value, 0, 255);
        if (!Objects.equals(checked, row.optionalUnsignedByte)) {
            write(17).optionalUnsignedByte = checked;
        }
    }

    /** Field {@code optionalUnsignedShort}, or null. */
    public @Nullable Integer getOptionalUnsignedShort() {
        return row.optionalUnsignedShort;
    }

    /** Sets field {@code optionalUnsignedShort}: from 0 to 65535, or null. */
    public void setOptionalUnsignedShort(@Nullable Integer value) {
        Integer checked = value == null ? null : ValueCheck.range(EveryFields.OPTIONAL_UNSIGNED_SHORT, value, 0, 65535);
        if (!Objects.equals(checked, row.optionalUnsignedShort)) {
            write(18).optionalUnsignedShort = checked;
        }
    }

    /** Field {@code optionalUnsignedInt}, or null. */
    public @Nullable Long getOptionalUnsignedInt() {
        return row.optionalUnsignedInt;
    }

    /** Sets field {@code optionalUnsignedInt}: from 0 to 4294967295, or null. */
    public void setOptionalUnsignedInt(@Nullable Long value) {
        Long checked =
                value == null ? null : ValueCheck.range(EveryFields.OPTIONAL_UNSIGNED_INT, value, 0L, 4294967295L);
        if (!Objects.equals(checked, row.optionalUnsignedInt)) {
            write(19).optionalUnsignedInt = checked;
        }
    }

    /** Field {@code optionalUnsignedLong}, or null. */
    public @Nullable Long getOptionalUnsignedLong() {
        return row.optionalUnsignedLong;
    }

    /** Sets field {@code optionalUnsignedLong}: the bits are an unsigned number, or null. */
    public void setOptionalUnsignedLong(@Nullable Long value) {
        if (!Objects.equals(value, row.optionalUnsignedLong)) {
            write(20).optionalUnsignedLong = value;
        }
    }

    /** Field {@code mediumInt}. */
    public int getMediumInt() {
        return row.mediumInt;
    }

    /** Sets field {@code mediumInt}: from -8388608 to 8388607. */
    public void setMediumInt(int value) {
        int checked = ValueCheck.range(EveryFields.MEDIUM_INT, value, -8388608, 8388607);
        if (checked != row.mediumInt) {
            write(21).mediumInt = checked;
        }
    }

    /** Field {@code optionalMediumInt}, or null. */
    public @Nullable Integer getOptionalMediumInt() {
        return row.optionalMediumInt;
    }

    /** Sets field {@code optionalMediumInt}: from -8388608 to 8388607, or null. */
    public void setOptionalMediumInt(@Nullable Integer value) {
        Integer checked =
                value == null ? null : ValueCheck.range(EveryFields.OPTIONAL_MEDIUM_INT, value, -8388608, 8388607);
        if (!Objects.equals(checked, row.optionalMediumInt)) {
            write(22).optionalMediumInt = checked;
        }
    }

    /** Field {@code unsignedMediumInt}. */
    public long getUnsignedMediumInt() {
        return row.unsignedMediumInt;
    }

    /** Sets field {@code unsignedMediumInt}: from 0 to 16777215. */
    public void setUnsignedMediumInt(long value) {
        long checked = ValueCheck.range(EveryFields.UNSIGNED_MEDIUM_INT, value, 0L, 16777215L);
        if (checked != row.unsignedMediumInt) {
            write(23).unsignedMediumInt = checked;
        }
    }

    /** Field {@code optionalUnsignedMediumInt}, or null. */
    public @Nullable Long getOptionalUnsignedMediumInt() {
        return row.optionalUnsignedMediumInt;
    }

    /** Sets field {@code optionalUnsignedMediumInt}: from 0 to 16777215, or null. */
    public void setOptionalUnsignedMediumInt(@Nullable Long value) {
        Long checked =
                value == null ? null : ValueCheck.range(EveryFields.OPTIONAL_UNSIGNED_MEDIUM_INT, value, 0L, 16777215L);
        if (!Objects.equals(checked, row.optionalUnsignedMediumInt)) {
            write(24).optionalUnsignedMediumInt = checked;
        }
    }

    /** Field {@code flag}. */
    public boolean isFlag() {
        return row.flag;
    }

    /** Sets field {@code flag}. */
    public void setFlag(boolean value) {
        if (value != row.flag) {
            write(25).flag = value;
        }
    }

    /** Field {@code optionalFlag}, or null. */
    public @Nullable Boolean getOptionalFlag() {
        return row.optionalFlag;
    }

    /** Sets field {@code optionalFlag}; null is allowed. */
    public void setOptionalFlag(@Nullable Boolean value) {
        if (!Objects.equals(value, row.optionalFlag)) {
            write(26).optionalFlag = value;
        }
    }

    /** Field {@code requiredFlag}. */
    public boolean isRequiredFlag() {
        return row.requiredFlag;
    }

    /** Sets field {@code requiredFlag}. */
    public void setRequiredFlag(boolean value) {
        if (value != row.requiredFlag) {
            write(27).requiredFlag = value;
        }
    }

    /** Field {@code text}, or null. */
    public @Nullable String getText() {
        return row.text;
    }

    /** Sets field {@code text}: at most 255 characters, or null. */
    public void setText(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(EveryFields.TEXT, value, 255);
        if (!Objects.equals(checked, row.text)) {
            write(28).text = checked;
        }
    }

    /** Field {@code requiredText}. */
    public String getRequiredText() {
        return row.requiredText;
    }

    /** Sets field {@code requiredText}: required, at most 3 characters. */
    public void setRequiredText(String value) {
        String checked =
                ValueCheck.text(EveryFields.REQUIRED_TEXT, ValueCheck.required(EveryFields.REQUIRED_TEXT, value), 3);
        if (!checked.equals(row.requiredText)) {
            write(29).requiredText = checked;
        }
    }

    /** Field {@code longText}, or null. */
    public @Nullable String getLongText() {
        return row.longText;
    }

    /** Sets field {@code longText}: at most 16 MiB of UTF-8, or null. */
    public void setLongText(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.mediumText(EveryFields.LONG_TEXT, value);
        if (!Objects.equals(checked, row.longText)) {
            write(30).longText = checked;
        }
    }

    /** Field {@code requiredLongText}. */
    public String getRequiredLongText() {
        return row.requiredLongText;
    }

    /** Sets field {@code requiredLongText}: required, at most 16 MiB of UTF-8. */
    public void setRequiredLongText(String value) {
        String checked =
                ValueCheck.mediumText(EveryFields.REQUIRED_LONG_TEXT, ValueCheck.required(EveryFields.REQUIRED_LONG_TEXT, value));
        if (!checked.equals(row.requiredLongText)) {
            write(31).requiredLongText = checked;
        }
    }

    /** Field {@code decimal}, or null. */
    public @Nullable BigDecimal getDecimal() {
        return row.decimal;
    }

    /** Sets field {@code decimal}: at most 8 digits before and 2 after the point, or null. */
    public void setDecimal(@Nullable BigDecimal value) {
        BigDecimal checked = value == null ? null : ValueCheck.decimal(EveryFields.DECIMAL, value, 10, 2, false);
        if (!Objects.equals(checked, row.decimal)) {
            write(32).decimal = checked;
        }
    }

    /** Field {@code requiredDecimal}. */
    public BigDecimal getRequiredDecimal() {
        return row.requiredDecimal;
    }

    /** Sets field {@code requiredDecimal}: required, at most 35 digits before and 30 after the point, not negative. */
    public void setRequiredDecimal(BigDecimal value) {
        BigDecimal checked =
                ValueCheck.decimal(EveryFields.REQUIRED_DECIMAL, ValueCheck.required(EveryFields.REQUIRED_DECIMAL, value), 65, 30, true);
        if (!checked.equals(row.requiredDecimal)) {
            write(33).requiredDecimal = checked;
        }
    }

    /** Field {@code wholeDecimal}, or null. */
    public @Nullable BigDecimal getWholeDecimal() {
        return row.wholeDecimal;
    }

    /** Sets field {@code wholeDecimal}: at most 5 digits before and 0 after the point, or null. */
    public void setWholeDecimal(@Nullable BigDecimal value) {
        BigDecimal checked = value == null ? null : ValueCheck.decimal(EveryFields.WHOLE_DECIMAL, value, 5, 0, false);
        if (!Objects.equals(checked, row.wholeDecimal)) {
            write(34).wholeDecimal = checked;
        }
    }

    /** Field {@code instant}, or null. */
    public @Nullable Instant getInstant() {
        return row.instant;
    }

    /** Sets field {@code instant}: truncated to whole seconds, in the years 1000 to 9999, or null. */
    public void setInstant(@Nullable Instant value) {
        Instant checked = value == null ? null : ValueCheck.instant(EveryFields.INSTANT, value, 0);
        if (!Objects.equals(checked, row.instant)) {
            write(35).instant = checked;
        }
    }

    /** Field {@code tenths}, or null. */
    public @Nullable Instant getTenths() {
        return row.tenths;
    }

    /** Sets field {@code tenths}: truncated to 1 digit of a second, in the years 1000 to 9999, or null. */
    public void setTenths(@Nullable Instant value) {
        Instant checked = value == null ? null : ValueCheck.instant(EveryFields.TENTHS, value, 1);
        if (!Objects.equals(checked, row.tenths)) {
            write(36).tenths = checked;
        }
    }

    /** Field {@code requiredInstant}. */
    public Instant getRequiredInstant() {
        return row.requiredInstant;
    }

    /** Sets field {@code requiredInstant}: required, truncated to 6 digits of a second, in the years 1000 to 9999. */
    public void setRequiredInstant(Instant value) {
        Instant checked =
                ValueCheck.instant(EveryFields.REQUIRED_INSTANT, ValueCheck.required(EveryFields.REQUIRED_INSTANT, value), 6);
        if (!checked.equals(row.requiredInstant)) {
            write(37).requiredInstant = checked;
        }
    }

    /** Field {@code day}, or null. */
    public @Nullable LocalDate getDay() {
        return row.day;
    }

    /** Sets field {@code day}: in the years 1000 to 9999, or null. */
    public void setDay(@Nullable LocalDate value) {
        LocalDate checked = value == null ? null : ValueCheck.date(EveryFields.DAY, value);
        if (!Objects.equals(checked, row.day)) {
            write(38).day = checked;
        }
    }

    /** Field {@code requiredDay}. */
    public LocalDate getRequiredDay() {
        return row.requiredDay;
    }

    /** Sets field {@code requiredDay}: required, in the years 1000 to 9999. */
    public void setRequiredDay(LocalDate value) {
        LocalDate checked =
                ValueCheck.date(EveryFields.REQUIRED_DAY, ValueCheck.required(EveryFields.REQUIRED_DAY, value));
        if (!checked.equals(row.requiredDay)) {
            write(39).requiredDay = checked;
        }
    }

    /** Field {@code kind}, or null. */
    public Every. @Nullable Kind getKind() {
        return row.kind;
    }

    /** Sets field {@code kind}; null is allowed. */
    public void setKind(Every. @Nullable Kind value) {
        if (value != row.kind) {
            write(40).kind = value;
        }
    }

    /** Field {@code requiredKind}. */
    public Every.Kind getRequiredKind() {
        return row.requiredKind;
    }

    /** Sets field {@code requiredKind}: required. */
    public void setRequiredKind(Every.Kind value) {
        Every.Kind checked = ValueCheck.required(EveryFields.REQUIRED_KIND, value);
        if (checked != row.requiredKind) {
            write(41).requiredKind = checked;
        }
    }

    /** Field {@code single}, or null. */
    public Every. @Nullable Single getSingle() {
        return row.single;
    }

    /** Sets field {@code single}; null is allowed. */
    public void setSingle(Every. @Nullable Single value) {
        if (value != row.single) {
            write(42).single = value;
        }
    }

    /** The id that field {@code tiny} refers to, or null. */
    public @Nullable Integer getTinyId() {
        return row.tiny;
    }

    /** Lets field {@code tiny} refer to the row with an id. */
    public void setTiny(long id) {
        Integer checked = (int) ValueCheck.reference(EveryFields.TINY, id, 255);
        if (!Objects.equals(checked, row.tiny)) {
            write(43).tiny = checked;
        }
    }

    /** Lets field {@code tiny} refer to an entity, or to none. */
    public void setTiny(@Nullable TinyEntity value) {
        if (value != null) {
            setTiny(value.id());
        } else if (row.tiny != null) {
            write(43).tiny = null;
        }
    }

    /** Finds what field {@code tiny} refers to; empty when there is none. */
    public Optional<TinyEntity> getTiny(FluxaContext context) {
        if (row.tiny == null) {
            return Optional.empty();
        }
        return provider(TinyProvider.class).getById(context, row.tiny);
    }

    /** Finds what field {@code tiny} refers to, which must exist. */
    public TinyEntity mustGetTiny(FluxaContext context) {
        return provider(TinyProvider.class).mustGetById(context, row.tiny == null ? 0 : row.tiny);
    }

    /** The id that field {@code owner} refers to, or null. */
    public @Nullable Long getOwnerId() {
        return row.owner;
    }

    /** Lets field {@code owner} refer to the row with an id. */
    public void setOwner(long id) {
        Long checked = ValueCheck.reference(EveryFields.OWNER, id, 4294967295L);
        if (!Objects.equals(checked, row.owner)) {
            write(44).owner = checked;
        }
    }

    /** Lets field {@code owner} refer to an entity, or to none. */
    public void setOwner(@Nullable EveryEntity value) {
        if (value != null) {
            setOwner(value.id());
        } else if (row.owner != null) {
            write(44).owner = null;
        }
    }

    /** Finds what field {@code owner} refers to; empty when there is none. */
    public Optional<EveryEntity> getOwner(FluxaContext context) {
        if (row.owner == null) {
            return Optional.empty();
        }
        return provider(EveryProvider.class).getById(context, row.owner);
    }

    /** Finds what field {@code owner} refers to, which must exist. */
    public EveryEntity mustGetOwner(FluxaContext context) {
        return provider(EveryProvider.class).mustGetById(context, row.owner == null ? 0 : row.owner);
    }

    /** The id that field {@code requiredTiny} refers to. */
    public int getRequiredTinyId() {
        return row.requiredTiny;
    }

    /** Lets field {@code requiredTiny} refer to the row with an id. */
    public void setRequiredTiny(long id) {
        int checked = (int) ValueCheck.reference(EveryFields.REQUIRED_TINY, id, 255);
        if (checked != row.requiredTiny) {
            write(45).requiredTiny = checked;
        }
    }

    /** Lets field {@code requiredTiny} refer to an entity: required. */
    public void setRequiredTiny(TinyEntity value) {
        setRequiredTiny(ValueCheck.required(EveryFields.REQUIRED_TINY, value).id());
    }

    /** Finds what field {@code requiredTiny} refers to; empty when there is none. */
    public Optional<TinyEntity> getRequiredTiny(FluxaContext context) {
        if (row.requiredTiny == 0) {
            return Optional.empty();
        }
        return provider(TinyProvider.class).getById(context, row.requiredTiny);
    }

    /** Finds what field {@code requiredTiny} refers to, which must exist. */
    public TinyEntity mustGetRequiredTiny(FluxaContext context) {
        return provider(TinyProvider.class).mustGetById(context, row.requiredTiny);
    }

    /** The id that field {@code requiredMedium} refers to. */
    public long getRequiredMediumId() {
        return row.requiredMedium;
    }

    /** Lets field {@code requiredMedium} refer to the row with an id. */
    public void setRequiredMedium(long id) {
        long checked = ValueCheck.reference(EveryFields.REQUIRED_MEDIUM, id, 16777215L);
        if (checked != row.requiredMedium) {
            write(46).requiredMedium = checked;
        }
    }

    /** Lets field {@code requiredMedium} refer to an entity: required. */
    public void setRequiredMedium(MediumEntity value) {
        setRequiredMedium(ValueCheck.required(EveryFields.REQUIRED_MEDIUM, value).id());
    }

    /** Finds what field {@code requiredMedium} refers to; empty when there is none. */
    public Optional<MediumEntity> getRequiredMedium(FluxaContext context) {
        if (row.requiredMedium == 0) {
            return Optional.empty();
        }
        return provider(MediumProvider.class).getById(context, row.requiredMedium);
    }

    /** Finds what field {@code requiredMedium} refers to, which must exist. */
    public MediumEntity mustGetRequiredMedium(FluxaContext context) {
        return provider(MediumProvider.class).mustGetById(context, row.requiredMedium);
    }

    /** The id that field {@code requiredBig} refers to. */
    public long getRequiredBigId() {
        return row.requiredBig;
    }

    /** Lets field {@code requiredBig} refer to the row with an id. */
    public void setRequiredBig(long id) {
        long checked = ValueCheck.reference(EveryFields.REQUIRED_BIG, id, 9223372036854775807L);
        if (checked != row.requiredBig) {
            write(47).requiredBig = checked;
        }
    }

    /** Lets field {@code requiredBig} refer to an entity: required. */
    public void setRequiredBig(BigEntity value) {
        setRequiredBig(ValueCheck.required(EveryFields.REQUIRED_BIG, value).id());
    }

    /** Finds what field {@code requiredBig} refers to; empty when there is none. */
    public Optional<BigEntity> getRequiredBig(FluxaContext context) {
        if (row.requiredBig == 0) {
            return Optional.empty();
        }
        return provider(BigProvider.class).getById(context, row.requiredBig);
    }

    /** Finds what field {@code requiredBig} refers to, which must exist. */
    public BigEntity mustGetRequiredBig(FluxaContext context) {
        return provider(BigProvider.class).mustGetById(context, row.requiredBig);
    }

    /** Field {@code renamed}. */
    public int getRenamed() {
        return row.renamed;
    }

    /** Sets field {@code renamed}. */
    public void setRenamed(int value) {
        if (value != row.renamed) {
            write(48).renamed = value;
        }
    }
}
