package booking;

import io.fluxa.query.BooleanField;
import io.fluxa.query.DeletionField;
import io.fluxa.query.EnumField;
import io.fluxa.query.FloatingField;
import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableBooleanField;
import io.fluxa.query.NullableDateField;
import io.fluxa.query.NullableDecimalField;
import io.fluxa.query.NullableFloatingField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableSetField;
import io.fluxa.query.NullableTextField;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.TextField;
import io.fluxa.query.UpdateTimeField;
import io.fluxa.query.VersionField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Booking}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class BookingFields {
    /** The primary key. */
    public static final IdField<BookingEntity> ID = new IdField<>("Booking", "id");

    /** Field {@code code}. */
    public static final NullableTextField<BookingEntity> CODE = new NullableTextField<>("Booking", "code", 1);

    /** Field {@code play}. */
    public static final ReferenceField<BookingEntity, PlayEntity> PLAY =
            new ReferenceField<>("Booking", "play", 2, PlayEntity.class);

    /** Field {@code second}. */
    public static final NullableReferenceField<BookingEntity, PlayEntity> SECOND =
            new NullableReferenceField<>("Booking", "second", 3, PlayEntity.class);

    /** Field {@code seat}. */
    public static final TextField<BookingEntity> SEAT = new TextField<>("Booking", "seat", 4);

    /** Field {@code state}. */
    public static final EnumField<BookingEntity, Booking.State> STATE =
            new EnumField<>("Booking", "state", 5, Booking.State.class);

    /** Field {@code guest.name}. */
    public static final NullableTextField<BookingEntity> GUEST_NAME =
            new NullableTextField<>("Booking", "guest.name", 6);

    /** Field {@code guest.born}. */
    public static final NullableDateField<BookingEntity> GUEST_BORN =
            new NullableDateField<>("Booking", "guest.born", 7);

    /** Field {@code phones[0]}. */
    public static final NullableTextField<BookingEntity> PHONES_1 = new NullableTextField<>("Booking", "phones[0]", 8);

    /** Field {@code phones[1]}. */
    public static final NullableTextField<BookingEntity> PHONES_2 = new NullableTextField<>("Booking", "phones[1]", 9);

    /** Field {@code context}. */
    public static final IntegerField<BookingEntity, Integer> CONTEXT =
            new IntegerField<>("Booking", "context", 10, Integer.class);

    /** Field {@code io}. */
    public static final IntegerField<BookingEntity, Integer> IO =
            new IntegerField<>("Booking", "io", 11, Integer.class);

    /** Field {@code Query}. */
    public static final IntegerField<BookingEntity, Integer> QUERY =
            new IntegerField<>("Booking", "Query", 12, Integer.class);

    /** Field {@code BookingFields}. */
    public static final IntegerField<BookingEntity, Integer> BOOKING_FIELDS =
            new IntegerField<>("Booking", "BookingFields", 13, Integer.class);

    /** Field {@code count}. */
    public static final IntegerField<BookingEntity, Integer> COUNT =
            new IntegerField<>("Booking", "count", 14, Integer.class);

    /** Field {@code size}. */
    public static final NullableIntegerField<BookingEntity, Long> SIZE =
            new NullableIntegerField<>("Booking", "size", 15, Long.class);

    /** Field {@code price}. */
    public static final NullableDecimalField<BookingEntity> PRICE = new NullableDecimalField<>("Booking", "price", 16);

    /** Field {@code weight}. */
    public static final FloatingField<BookingEntity, Float> WEIGHT =
            new FloatingField<>("Booking", "weight", 17, Float.class);

    /** Field {@code share}. */
    public static final NullableFloatingField<BookingEntity, Double> SHARE =
            new NullableFloatingField<>("Booking", "share", 18, Double.class);

    /** Field {@code version}. */
    public static final VersionField<BookingEntity, Integer> VERSION =
            new VersionField<>("Booking", "version", 19, Integer.class);

    /** Field {@code open}. */
    public static final BooleanField<BookingEntity> OPEN = new BooleanField<>("Booking", "open", 20);

    /** Field {@code paid}. */
    public static final NullableBooleanField<BookingEntity> PAID = new NullableBooleanField<>("Booking", "paid", 21);

    /** Field {@code labels}. */
    public static final NullableSetField<BookingEntity, Booking.State> LABELS =
            new NullableSetField<>("Booking", "labels", 22, Booking.State.class);

    /** Field {@code day}. */
    public static final NullableDateField<BookingEntity> DAY = new NullableDateField<>("Booking", "day", 23);

    /** Field {@code createdAt}. */
    public static final InstantField<BookingEntity> CREATED_AT = new InstantField<>("Booking", "createdAt", 24);

    /** Field {@code updatedAt}. */
    public static final UpdateTimeField<BookingEntity> UPDATED_AT = new UpdateTimeField<>("Booking", "updatedAt", 25);

    /** Field {@code fakeDelete}. */
    public static final DeletionField<BookingEntity> FAKE_DELETE = new DeletionField<>("Booking", "fakeDelete", 26);

    /** The elements of {@code phones}. */
    public static final List<NullableTextField<BookingEntity>> PHONES = List.of(PHONES_1, PHONES_2);

    private BookingFields() {}
}
