package io.fluxa.it.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Reservation.class, Spectator.class})
class LookUpIT {

    private static final String SELECT = "SELECT `id`,`code`,`spectator`,`day`,`fake_delete` FROM `reservation` WHERE ";

    private final ReservationProvider reservations;
    private final SpectatorProvider spectators;
    private long ada;

    LookUpIT(ReservationProvider reservations, SpectatorProvider spectators) {
        this.reservations = reservations;
        this.spectators = spectators;
    }

    @BeforeEach
    void storeTwoReservations(Engine engine, Statements statements) {
        try (FluxaContext context = engine.newContext()) {
            SpectatorEntity spectator = spectators.create(context);
            spectator.setName("Ada");
            spectator.setNumber(7L);
            spectators.create(context);
            ada = spectator.getId();
            book(context, "A-1", Reservation.Day.FRIDAY);
            book(context, "A-2", Reservation.Day.SATURDAY);
            context.flush();
        }
        statements.clear();
    }

    @Test
    void findsTheRowByOneStatement(FluxaContext context, Statements statements) {
        assertThat(reservations.getByCode(context, "A-2").orElseThrow().getDay())
                .isEqualTo(Reservation.Day.SATURDAY);
        assertThat(reservations.getByCode(context, "B-1")).isEmpty();

        assertThat(statements.queries()).hasSize(2).containsOnly(SELECT + "`code` = ? AND `fake_delete` = 0 LIMIT 1");
        assertThat(statements.roundTrips()).isEqualTo(2);
    }

    @Test
    void givesTheEntityThatTheContextHas(FluxaContext context) {
        ReservationEntity reservation = reservations.getByCode(context, "A-1").orElseThrow();
        reservation.setDay(Reservation.Day.SATURDAY);

        assertThat(reservations.getByCode(context, "A-1")).containsSame(reservation);
        assertThat(reservation.getDay()).isEqualTo(Reservation.Day.SATURDAY);
        context.clearFlush();
    }

    @Test
    void findsByReferenceAndEnum(FluxaContext context, Statements statements) {
        assertThat(reservations.getBySpectatorOnDay(context, ada, Reservation.Day.FRIDAY))
                .map(ReservationEntity::getCode)
                .contains("A-1");
        assertThat(reservations.getBySpectatorOnDay(context, ada + 1, Reservation.Day.FRIDAY))
                .isEmpty();

        assertThat(statements.queries())
                .hasSize(2)
                .containsOnly(SELECT + "`spectator` = ? AND `day` = ? AND `fake_delete` = 0 LIMIT 1");
    }

    @Test
    void passesSoftlyDeletedRowsAndFindsTheOneThatTookTheirValue(FluxaContext context, Engine engine) {
        reservations.getByCode(context, "A-1").orElseThrow().delete();
        context.flush();
        assertThat(reservations.getByCode(context, "A-1")).isEmpty();
        assertThat(reservations.getBySpectatorOnDay(context, ada, Reservation.Day.FRIDAY))
                .isEmpty();

        ReservationEntity next = book(context, "A-1", Reservation.Day.FRIDAY);
        context.flush();

        try (FluxaContext later = engine.newContext()) {
            assertThat(reservations.getByCode(later, "A-1").orElseThrow().getId())
                    .isEqualTo(next.getId());
            assertThat(reservations
                            .getBySpectatorOnDay(later, ada, Reservation.Day.FRIDAY)
                            .orElseThrow()
                            .getId())
                    .isEqualTo(next.getId());
        }
    }

    @Test
    void comparesTextsAsTheIndexDoes(FluxaContext context) {
        assertThat(reservations.getByCode(context, "a-1")).isPresent();
    }

    @Test
    void findsByAnOptionalNumber(FluxaContext context, Statements statements) {
        assertThat(spectators.getByNumber(context, 7))
                .map(SpectatorEntity::getName)
                .contains("Ada");
        assertThat(spectators.getByNumber(context, 0)).isEmpty();

        assertThat(statements.queries())
                .hasSize(2)
                .containsOnly("SELECT `id`,`number`,`name` FROM `spectator` WHERE `number` = ? LIMIT 1");
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake is the case
    void refusesNullBeforeAnythingIsSent(FluxaContext context, Statements statements) {
        assertThatThrownBy(() -> reservations.getByCode(context, null))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_CONDITION))
                .hasMessageContaining("Reservation.code");
        assertThat(statements.queries()).isEmpty();
    }

    private ReservationEntity book(FluxaContext context, String code, Reservation.Day day) {
        ReservationEntity reservation = reservations.create(context);
        reservation.setCode(code);
        reservation.setSpectator(ada);
        reservation.setDay(day);
        return reservation;
    }
}
