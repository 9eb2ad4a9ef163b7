package caches;

import io.fluxa.FluxaContext;
import io.fluxa.json.JsonType;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Voucher}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VoucherEntity extends GeneratedEntity<VoucherEntity, VoucherRow> {
    private static final JsonType<List<String>> NOTES_TYPE = new JsonType<>() {};

    VoucherEntity(VoucherProvider provider, Session session, VoucherRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code series}. */
    public int getSeries() {
        return row.series;
    }

    /** Sets field {@code series}. */
    public void setSeries(int value) {
        if (value != row.series) {
            write(1).series = value;
        }
    }

    /** Field {@code number}. */
    public int getNumber() {
        return row.number;
    }

    /** Sets field {@code number}. */
    public void setNumber(int value) {
        if (value != row.number) {
            write(2).number = value;
        }
    }

    /** Field {@code token}. */
    public int getToken() {
        return row.token;
    }

    /** Sets field {@code token}. */
    public void setToken(int value) {
        if (value != row.token) {
            write(3).token = value;
        }
    }

    /** The id that field {@code country} refers to, or null. */
    public @Nullable Long getCountryId() {
        return row.country;
    }

    /** Lets field {@code country} refer to the row with an id. */
    public void setCountry(long id) {
        Long checked = ValueCheck.reference(VoucherFields.COUNTRY, id, 9223372036854775807L);
        if (!Objects.equals(checked, row.country)) {
            write(4).country = checked;
        }
    }

    /** Lets field {@code country} refer to an entity, or to none. */
    public void setCountry(@Nullable CountryEntity value) {
        if (value != null) {
            setCountry(value.id());
        } else if (row.country != null) {
            write(4).country = null;
        }
    }

    /** Finds what field {@code country} refers to; empty when there is none. */
    public Optional<CountryEntity> getCountry(FluxaContext context) {
        if (row.country == null) {
            return Optional.empty();
        }
        return provider(CountryProvider.class).getById(context, row.country);
    }

    /** Finds what field {@code country} refers to, which must exist. */
    public CountryEntity mustGetCountry(FluxaContext context) {
        return provider(CountryProvider.class).mustGetById(context, row.country == null ? 0 : row.country);
    }

    /** Field {@code day}, or null. */
    public @Nullable LocalDate getDay() {
        return row.day;
    }

    /** Sets field {@code day}: in the years 1000 to 9999, or null. */
    public void setDay(@Nullable LocalDate value) {
        LocalDate checked = value == null ? null : ValueCheck.date(VoucherFields.DAY, value);
        if (!Objects.equals(checked, row.day)) {
            write(5).day = checked;
        }
    }

    /** Field {@code time}, or null. */
    public @Nullable Instant getTime() {
        return row.time;
    }

    /** Sets field {@code time}: truncated to 3 digits of a second, in the years 1000 to 9999, or null. */
    public void setTime(@Nullable Instant value) {
        Instant checked = value == null ? null : ValueCheck.instant(VoucherFields.TIME, value, 3);
        if (!Objects.equals(checked, row.time)) {
            write(6).time = checked;
        }
    }

    /** Field {@code price}, or null. */
    public @Nullable BigDecimal getPrice() {
        return row.price;
    }

    /** Sets field {@code price}: at most 6 digits before and 2 after the point, or null. */
    public void setPrice(@Nullable BigDecimal value) {
        BigDecimal checked = value == null ? null : ValueCheck.decimal(VoucherFields.PRICE, value, 8, 2, false);
        if (!Objects.equals(checked, row.price)) {
            write(7).price = checked;
        }
    }

    /** Field {@code weight}. */
    public float getWeight() {
        return row.weight;
    }

    /** Sets field {@code weight}: finite, not negative. */
    public void setWeight(float value) {
        float checked = ValueCheck.floating(VoucherFields.WEIGHT, value, true);
        if (Float.compare(checked, row.weight) != 0) {
            write(8).weight = checked;
        }
    }

    /** Field {@code open}. */
    public boolean isOpen() {
        return row.open;
    }

    /** Sets field {@code open}. */
    public void setOpen(boolean value) {
        if (value != row.open) {
            write(9).open = value;
        }
    }

    /** Field {@code state}, or null. */
    public Voucher. @Nullable State getState() {
        return row.state;
    }

    /** Sets field {@code state}; null is allowed. */
    public void setState(Voucher. @Nullable State value) {
        if (value != row.state) {
            write(10).state = value;
        }
    }

    /** Field {@code states}, or null. */
    public @Nullable Set<Voucher.State> getStates() {
        return row.states;
    }

    /** Sets field {@code states}; null is allowed. */
    public void setStates(@Nullable Set<Voucher.State> value) {
        Set<Voucher.State> checked =
                value == null ? null : ValueCheck.set(VoucherFields.STATES, value, VoucherRow.STATE);
        if (!Objects.equals(checked, row.states)) {
            write(11).states = checked;
        }
    }

    /** Field {@code notes}. */
    public List<String> getNotes() {
        return document(VoucherFields.NOTES, row.notes, NOTES_TYPE);
    }

    /** Sets field {@code notes}: required, kept as the text of a JSON document. */
    public void setNotes(List<String> value) {
        String checked =
                text(VoucherFields.NOTES, ValueCheck.required(VoucherFields.NOTES, value), NOTES_TYPE, row.notes, base.notes);
        if (!checked.equals(row.notes)) {
            write(12).notes = checked;
        }
    }
}
