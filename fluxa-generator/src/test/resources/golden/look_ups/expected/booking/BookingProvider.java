package booking;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link BookingEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class BookingProvider extends GeneratedProvider<BookingEntity, BookingRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Booking", "default", "booking")
            .required("id", "id", new ColumnType.IntegerType(4, true))
            .nullable("code", "code", new ColumnType.TextType(20))
            .required("play", "play", new ColumnType.IntegerType(2, true))
            .nullable("second", "second", new ColumnType.IntegerType(2, true))
            .required("seat", "seat", new ColumnType.TextType(4))
            .required("state", "state", new ColumnType.EnumType(BookingRow.STATE.texts()))
            .nullable("guest_name", "guest.name", new ColumnType.TextType(40))
            .nullable("guest_born", "guest.born", new ColumnType.DateType())
            .nullable("phones_1", "phones[0]", new ColumnType.TextType(20))
            .nullable("phones_2", "phones[1]", new ColumnType.TextType(20))
            .required("context", "context", new ColumnType.IntegerType(4, false))
            .required("io", "io", new ColumnType.IntegerType(4, false))
            .required("query", "Query", new ColumnType.IntegerType(4, false))
            .required("booking_fields", "BookingFields", new ColumnType.IntegerType(4, false))
            .required("count", "count", new ColumnType.IntegerType(1, true))
            .nullable("size", "size", new ColumnType.IntegerType(8, false))
            .nullable("price", "price", new ColumnType.DecimalType(10, 2, false))
            .required("weight", "weight", new ColumnType.FloatType(4, false))
            .nullable("share", "share", new ColumnType.FloatType(8, false))
            .version("version", "version", new ColumnType.IntegerType(4, false))
            .required("open", "open", new ColumnType.BooleanType())
            .nullable("paid", "paid", new ColumnType.BooleanType())
            .nullable("labels", "labels", new ColumnType.SetType(BookingRow.STATE.texts()))
            .nullable("day", "day", new ColumnType.DateType())
            .required("created_at", "createdAt", new ColumnType.DateTimeType(0))
            .required("updated_at", "updatedAt", new ColumnType.DateTimeType(0))
            .deletion("fake_delete", "fakeDelete", new ColumnType.IntegerType(4, true))
            .uniqueIndex("code", "code", "fake_delete")
            .uniqueIndex("play_and-SEAT", "play", "seat", "state", "fake_delete")
            .uniqueIndex("guest_name", "guest_name", "fake_delete")
            .uniqueIndex("--", "guest_born", "phones_2", "fake_delete")
            .uniqueIndex("2 fast", "context", "io", "query", "booking_fields", "fake_delete")
            .uniqueIndex("all numbers", "count", "size", "price", "weight", "share", "version", "fake_delete")
            .uniqueIndex("étage", "open", "paid", "labels", "day", "created_at", "updated_at", "fake_delete")
            .uniqueIndex("row", "id", "code", "second", "fake_delete")
            .index("seat", "seat", "fake_delete")
            .index("fake_delete", "fake_delete")
            .build();

    /** Called by the engine and by CDI. */
    public BookingProvider() {
        super(5, SCHEMA);
    }

    /** Finds the living row by {@code code}; empty when there is none. */
    public Optional<BookingEntity> getByCode(FluxaContext context, String code) {
        return searchOne(context, Query.where(BookingFields.CODE.eq(code)));
    }

    /** Finds the living row by {@code play}, {@code seat} and {@code state}; empty when there is none. */
    public Optional<BookingEntity> getByPlayAndSEAT(
            FluxaContext context, long playId, String seat, Booking.State state) {
        return searchOne(context, Query.where(
                BookingFields.PLAY.eq(playId),
                BookingFields.SEAT.eq(seat),
                BookingFields.STATE.eq(state)));
    }

    /** Finds the living row by {@code guest.name}; empty when there is none. */
    public Optional<BookingEntity> getByGuestName(FluxaContext context, String guestName) {
        return searchOne(context, Query.where(BookingFields.GUEST_NAME.eq(guestName)));
    }

    /** Finds the living row by {@code guest.born} and {@code phones[1]}; empty when there is none. */
    public Optional<BookingEntity> getByGuestBornPhone2(FluxaContext context, LocalDate guestBorn, String phones2) {
        return searchOne(context, Query.where(
                BookingFields.GUEST_BORN.eq(guestBorn),
                BookingFields.PHONES_2.eq(phones2)));
    }

    /** Finds the living row by {@code context}, {@code io}, {@code Query} and {@code BookingFields}; empty when there is none. */
    public Optional<BookingEntity> getBy2Fast(
            FluxaContext context, int context_, int io_, int Query_, int BookingFields_) {
        return searchOne(context, Query.where(
                BookingFields.CONTEXT.eq(context_),
                BookingFields.IO.eq(io_),
                BookingFields.QUERY.eq(Query_),
                BookingFields.BOOKING_FIELDS.eq(BookingFields_)));
    }

    /** Finds the living row by {@code count}, {@code size}, {@code price}, {@code weight}, {@code share} and {@code version}; empty when there is none. */
    public Optional<BookingEntity> getByAllNumbers(
            FluxaContext context, int count, long size, BigDecimal price, float weight, double share, int version) {
        return searchOne(context, Query.where(
                BookingFields.COUNT.eq(count),
                BookingFields.SIZE.eq(size),
                BookingFields.PRICE.eq(price),
                BookingFields.WEIGHT.eq(weight),
                BookingFields.SHARE.eq(share),
                BookingFields.VERSION.eq(version)));
    }

    /** Finds the living row by {@code open}, {@code paid}, {@code labels}, {@code day}, {@code createdAt} and {@code updatedAt}; empty when there is none. */
    public Optional<BookingEntity> getByÉtage(
            FluxaContext context,
            boolean open,
            boolean paid,
            Set<Booking.State> labels,
            LocalDate day,
            Instant createdAt,
            Instant updatedAt) {
        return searchOne(context, Query.where(
                BookingFields.OPEN.eq(open),
                BookingFields.PAID.eq(paid),
                BookingFields.LABELS.eq(labels),
                BookingFields.DAY.eq(day),
                BookingFields.CREATED_AT.eq(createdAt),
                BookingFields.UPDATED_AT.eq(updatedAt)));
    }

    /** Finds the living row by {@code id}, {@code code} and {@code second}; empty when there is none. */
    public Optional<BookingEntity> getByRow(FluxaContext context, long id, String code, long secondId) {
        return searchOne(context, Query.where(
                BookingFields.ID.eq(id),
                BookingFields.CODE.eq(code),
                BookingFields.SECOND.eq(secondId)));
    }

    @Override
    public Class<?> definition() {
        return Booking.class;
    }

    @Override
    public Class<BookingEntity> entityType() {
        return BookingEntity.class;
    }

    @Override
    public BookingRow newRow(long id) {
        BookingRow row = new BookingRow(id);
        row.state = BookingRow.STATE.first();
        return row;
    }

    @Override
    public BookingRow readRow(ResultSet results) throws SQLException {
        return new BookingRow(results);
    }

    @Override
    public int flags() {
        return 14;
    }

    @Override
    public BookingRow decodeRow(RowDecoder in) {
        return new BookingRow(in);
    }

    @Override
    public BookingEntity newEntity(Session session, BookingRow row, boolean stored) {
        return new BookingEntity(this, session, row, stored);
    }
}
