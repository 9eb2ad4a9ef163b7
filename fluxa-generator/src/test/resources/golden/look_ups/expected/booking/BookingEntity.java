package booking;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Booking}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class BookingEntity extends GeneratedEntity<BookingEntity, BookingRow> {
    BookingEntity(BookingProvider provider, Session session, BookingRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code code}, or null. */
    public @Nullable String getCode() {
        return row.code;
    }

    /** Sets field {@code code}: at most 20 characters, or null. */
    public void setCode(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(BookingFields.CODE, value, 20);
        if (!Objects.equals(checked, row.code)) {
            write(1).code = checked;
        }
    }

    /** The id that field {@code play} refers to. */
    public int getPlayId() {
        return row.play;
    }

    /** Lets field {@code play} refer to the row with an id. */
    public void setPlay(long id) {
        int checked = (int) ValueCheck.reference(BookingFields.PLAY, id, 65535);
        if (checked != row.play) {
            write(2).play = checked;
        }
    }

    /** Lets field {@code play} refer to an entity: required. */
    public void setPlay(PlayEntity value) {
        setPlay(ValueCheck.required(BookingFields.PLAY, value).id());
    }

    /** Finds what field {@code play} refers to; empty when there is none. */
    public Optional<PlayEntity> getPlay(FluxaContext context) {
        if (row.play == 0) {
            return Optional.empty();
        }
        return provider(PlayProvider.class).getById(context, row.play);
    }

    /** Finds what field {@code play} refers to, which must exist. */
    public PlayEntity mustGetPlay(FluxaContext context) {
        return provider(PlayProvider.class).mustGetById(context, row.play);
    }

    /** The id that field {@code second} refers to, or null. */
    public @Nullable Integer getSecondId() {
        return row.second;
    }

    /** Lets field {@code second} refer to the row with an id. */
    public void setSecond(long id) {
        Integer checked = (int) ValueCheck.reference(BookingFields.SECOND, id, 65535);
        if (!Objects.equals(checked, row.second)) {
            write(3).second = checked;
        }
    }

    /** Lets field {@code second} refer to an entity, or to none. */
    public void setSecond(@Nullable PlayEntity value) {
        if (value != null) {
            setSecond(value.id());
        } else if (row.second != null) {
            write(3).second = null;
        }
    }

    /** Finds what field {@code second} refers to; empty when there is none. */
    public Optional<PlayEntity> getSecond(FluxaContext context) {
        if (row.second == null) {
            return Optional.empty();
        }
        return provider(PlayProvider.class).getById(context, row.second);
    }

    /** Finds what field {@code second} refers to, which must exist. */
    public PlayEntity mustGetSecond(FluxaContext context) {
        return provider(PlayProvider.class).mustGetById(context, row.second == null ? 0 : row.second);
    }

    /** Field {@code seat}. */
    public String getSeat() {
        return row.seat;
    }

    /** Sets field {@code seat}: required, at most 4 characters. */
    public void setSeat(String value) {
        String checked = ValueCheck.text(BookingFields.SEAT, ValueCheck.required(BookingFields.SEAT, value), 4);
        if (!checked.equals(row.seat)) {
            write(4).seat = checked;
        }
    }

    /** Field {@code state}. */
    public Booking.State getState() {
        return row.state;
    }

    /** Sets field {@code state}: required. */
    public void setState(Booking.State value) {
        Booking.State checked = ValueCheck.required(BookingFields.STATE, value);
        if (checked != row.state) {
            write(5).state = checked;
        }
    }

    /** Field {@code guest.name}, or null. */
    public @Nullable String getGuestName() {
        return row.guestName;
    }

    /** Sets field {@code guest.name}: at most 40 characters, or null. */
    public void setGuestName(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(BookingFields.GUEST_NAME, value, 40);
        if (!Objects.equals(checked, row.guestName)) {
            write(6).guestName = checked;
        }
    }

    /** Field {@code guest.born}, or null. */
    public @Nullable LocalDate getGuestBorn() {
        return row.guestBorn;
    }

    /** Sets field {@code guest.born}: in the years 1000 to 9999, or null. */
    public void setGuestBorn(@Nullable LocalDate value) {
        LocalDate checked = value == null ? null : ValueCheck.date(BookingFields.GUEST_BORN, value);
        if (!Objects.equals(checked, row.guestBorn)) {
            write(7).guestBorn = checked;
        }
    }

    /** The element of {@code phones} at an index from 0, or null. */
    public @Nullable String getPhone(int index) {
        ValueCheck.index(BookingFields.PHONES, index);
        return row.phones[index];
    }

    /** Sets the element of {@code phones} at an index from 0: at most 20 characters, or null. */
    public void setPhone(int index, @Nullable String value) {
        ValueCheck.index(BookingFields.PHONES, index);
        String checked = checkedPhone(index, value);
        if (!Objects.equals(checked, row.phones[index])) {
            write(8 + index).phones[index] = checked;
        }
    }

    private @Nullable String checkedPhone(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(BookingFields.PHONES.get(index), value, 20);
    }

    /** All elements of {@code phones}, in a new array. */
    public @Nullable String[] getPhones() {
        return row.phones.clone();
    }

    /** Sets all 2 elements of {@code phones}. */
    public void setPhones(@Nullable String[] values) {
        ValueCheck.size(BookingFields.PHONES, ValueCheck.required(BookingFields.PHONES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedPhone(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setPhone(i, values[i]);
        }
    }

    /** Field {@code context}. */
    public int getContext() {
        return row.context;
    }

    /** Sets field {@code context}. */
    public void setContext(int value) {
        if (value != row.context) {
            write(10).context = value;
        }
    }

    /** Field {@code io}. */
    public int getIo() {
        return row.io;
    }

    /** Sets field {@code io}. */
    public void setIo(int value) {
        if (value != row.io) {
            write(11).io = value;
        }
    }

    /** Field {@code Query}. */
    public int getQuery() {
        return row.Query;
    }

    /** Sets field {@code Query}. */
    public void setQuery(int value) {
        if (value != row.Query) {
            write(12).Query = value;
        }
    }

    /** Field {@code BookingFields}. */
    public int getBookingFields() {
        return row.BookingFields;
    }

    /** Sets field {@code BookingFields}. */
    public void setBookingFields(int value) {
        if (value != row.BookingFields) {
            write(13).BookingFields = value;
        }
    }

    /** Field {@code count}. */
    public int getCount() {
        return row.count;
    }

    /** Sets field {@code count}: from 0 to 255. */
    public void setCount(int value) {
        int checked = ValueCheck.range(BookingFields.COUNT, value, 0, 255);
        if (checked != row.count) {
            write(14).count = checked;
        }
    }

    /** Field {@code size}, or null. */
    public @Nullable Long getSize() {
        return row.size;
    }

    /** Sets field {@code size}; null is allowed. */
    public void setSize(@Nullable Long value) {
        if (!Objects.equals(value, row.size)) {
            write(15).size = value;
        }
    }

    /** Field {@code price}, or null. */
    public @Nullable BigDecimal getPrice() {
        return row.price;
    }

    /** Sets field {@code price}: at most 8 digits before and 2 after the point, or null. */
    public void setPrice(@Nullable BigDecimal value) {
        BigDecimal checked = value == null ? null : ValueCheck.decimal(BookingFields.PRICE, value, 10, 2, false);
        if (!Objects.equals(checked, row.price)) {
            write(16).price = checked;
        }
    }

    /** Field {@code weight}. */
    public float getWeight() {
        return row.weight;
    }

    /** Sets field {@code weight}: finite. */
    public void setWeight(float value) {
        float checked = ValueCheck.floating(BookingFields.WEIGHT, value, false);
        if (Float.compare(checked, row.weight) != 0) {
            write(17).weight = checked;
        }
    }

    /** Field {@code share}, or null. */
    public @Nullable Double getShare() {
        return row.share;
    }

    /** Sets field {@code share}: finite, or null. */
    public void setShare(@Nullable Double value) {
        Double checked = value == null ? null : ValueCheck.floating(BookingFields.SHARE, value, false);
        if (!Objects.equals(checked, row.share)) {
            write(18).share = checked;
        }
    }

    /** How often the row was changed, as flushes count it. */
    public int getVersion() {
        return row.version;
    }

    /** Field {@code open}. */
    public boolean isOpen() {
        return row.open;
    }

    /** Sets field {@code open}. */
    public void setOpen(boolean value) {
        if (value != row.open) {
            write(20).open = value;
        }
    }

    /** Field {@code paid}, or null. */
    public @Nullable Boolean getPaid() {
        return row.paid;
    }

    /** Sets field {@code paid}; null is allowed. */
    public void setPaid(@Nullable Boolean value) {
        if (!Objects.equals(value, row.paid)) {
            write(21).paid = value;
        }
    }

    /** Field {@code labels}, or null. */
    public @Nullable Set<Booking.State> getLabels() {
        return row.labels;
    }

    /** Sets field {@code labels}; null is allowed. */
    public void setLabels(@Nullable Set<Booking.State> value) {
        Set<Booking.State> checked =
                value == null ? null : ValueCheck.set(BookingFields.LABELS, value, BookingRow.STATE);
        if (!Objects.equals(checked, row.labels)) {
            write(22).labels = checked;
        }
    }

    /** Field {@code day}, or null. */
    public @Nullable LocalDate getDay() {
        return row.day;
    }

    /** Sets field {@code day}: in the years 1000 to 9999, or null. */
    public void setDay(@Nullable LocalDate value) {
        LocalDate checked = value == null ? null : ValueCheck.date(BookingFields.DAY, value);
        if (!Objects.equals(checked, row.day)) {
            write(23).day = checked;
        }
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked =
                ValueCheck.instant(BookingFields.CREATED_AT, ValueCheck.required(BookingFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(24).createdAt = checked;
        }
    }

    /** When the row was last changed; null before the first flush. */
    public @Nullable Instant getUpdatedAt() {
        return row.updatedAt;
    }

    /** Whether the row is deleted but kept. */
    public boolean isFakeDelete() {
        return row.fakeDelete != 0;
    }

    /** Deletes the row but keeps it, or takes that back. */
    public void setFakeDelete(boolean value) {
        if (value != isFakeDelete()) {
            write(26).fakeDelete = value ? row.id : 0;
        }
    }
}
