package booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.query.Condition;
import io.fluxa.query.Condition.Comparison;
import io.fluxa.query.Field;
import io.fluxa.query.Query;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.Session;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final FluxaContext context = (FluxaContext) Proxy.newProxyInstance(
            Use.class.getClassLoader(), new Class<?>[] {FluxaContext.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final List<Query<BookingEntity>> asked = new ArrayList<>();

    private final BookingProvider bookings = new BookingProvider() {
        @Override
        public Optional<BookingEntity> searchOne(FluxaContext given, Query<BookingEntity> query) {
            assertThat(given).isSameAs(context);
            asked.add(query);
            return Optional.empty();
        }
    };

    @Override
    public void accept(Session session) {
        looksUpByOneField();
        looksUpByReferenceTextAndEnum();
        looksUpByEveryKind();
        refusesNull();
        readsTheIdsOfReferences(session);
    }

    private void looksUpByOneField() {
        assertThat(bookings.getByCode(context, "A-1")).isEmpty();
        assertThat(conditions()).containsExactly("Booking.code EQ A-1");
        assertThat(bookings.schema().index("code").orElseThrow().columns()).containsExactly("code", "fake_delete");
    }

    private void looksUpByReferenceTextAndEnum() {
        assertThat(bookings.getByPlayAndSEAT(context, 7, "D12", Booking.State.SOLD)).isEmpty();
        assertThat(conditions())
                .containsExactly("Booking.play EQ 7", "Booking.seat EQ D12", "Booking.state EQ SOLD");
    }

    private void looksUpByEveryKind() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        bookings.getByGuestName(context, "Ada");
        bookings.getByGuestBornPhone2(context, day, "+351");
        bookings.getBy2Fast(context, 1, 2, 3, 4);
        assertThat(conditions())
                .containsExactly(
                        "Booking.context EQ 1", "Booking.io EQ 2", "Booking.Query EQ 3", "Booking.BookingFields EQ 4");
        bookings.getByAllNumbers(context, 1, 2L, BigDecimal.TEN, 1.5f, 2.5, 3);
        assertThat(conditions()).hasSize(6);
        bookings.getByÉtage(context, true, false, Set.of(Booking.State.HELD), day, NOON, NOON);
        assertThat(conditions()).hasSize(6).contains("Booking.labels EQ [HELD]", "Booking.createdAt EQ " + NOON);
        bookings.getByRow(context, 4_000_000_000L, "A-1", 2);
        assertThat(conditions()).containsExactly("Booking.id EQ 4000000000", "Booking.code EQ A-1", "Booking.second EQ 2");
    }

    private void refusesNull() {
        assertThatThrownBy(() -> bookings.getByCode(context, null))
                .isInstanceOfSatisfying(
                        FluxaException.class, refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
    }

    private void readsTheIdsOfReferences(Session session) {
        BookingEntity booking = bookings.newEntity(session, bookings.newRow(1), false);
        booking.setPlay(65_535);
        booking.setSecond(3);
        GeneratedRow row = FlushAccess.row(booking);
        assertThat(row.integer(BookingFields.PLAY.ordinal())).isEqualTo(65_535);
        assertThat(row.integer(BookingFields.SECOND.ordinal())).isEqualTo(3);
        assertThatThrownBy(() -> row.integer(BookingFields.SECOND.ordinal(), 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** What the last look-up asked for. */
    private List<String> conditions() {
        return asked.get(asked.size() - 1).conditions().stream().map(Use::words).toList();
    }

    private static String words(Condition<BookingEntity> condition) {
        Comparison<BookingEntity> comparison = (Comparison<BookingEntity>) condition;
        Field<BookingEntity> field = comparison.field();
        return field + " " + comparison.operator() + " " + comparison.value();
    }
}
