package io.fluxa.it.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Parcel.class)
class ClockIT {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00.999Z");
    private static final Instant KEPT = Instant.parse("2026-03-01T10:00:00Z");

    /** Goes on when a test says so. */
    private static final class SteppingClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final SteppingClock clock = new SteppingClock();
    private Engine engine;
    private FluxaContext context;
    private ParcelEntity parcel;

    @BeforeEach
    void storeAParcel(MysqlServer server) {
        engine = Registry.create()
                .mysql("default", server.newSchema(), server.user(), server.password(), options -> {})
                .entities(Parcel.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .clock(clock)
                .validate();
        context = engine.newContext();
        parcel = engine.provider(ParcelProvider.class).create(context);
        parcel.setCode("a");
        context.flush();
    }

    @AfterEach
    void close() {
        context.close();
        engine.close();
    }

    private ParcelEntity readAgain() {
        try (FluxaContext other = engine.newContext()) {
            return engine.provider(ParcelProvider.class).mustGetById(other, parcel.getId());
        }
    }

    @Test
    void givesCreationAndChangeTheTimeOfTheClockWithoutTheFractionThatIsNotKept() {
        assertThat(parcel.getCreatedAt()).isEqualTo(KEPT);
        assertThat(parcel.getUpdatedAt()).isEqualTo(KEPT);
        assertThat(readAgain().getCreatedAt()).isEqualTo(KEPT);
    }

    @Test
    void movesOnlyTheTimeOfTheChangeWhenARowChanges() {
        clock.now = START.plus(Duration.ofDays(1));
        parcel.setWeight(1);
        context.flush();

        assertThat(parcel.getUpdatedAt()).isEqualTo(KEPT.plus(Duration.ofDays(1)));
        assertThat(readAgain().getUpdatedAt()).isEqualTo(KEPT.plus(Duration.ofDays(1)));
        assertThat(readAgain().getCreatedAt()).isEqualTo(KEPT);
    }

    @Test
    void keepsTheTimesOfARowThatDoesNotChange() {
        clock.now = START.plus(Duration.ofDays(1));
        parcel.setWeight(1);
        parcel.setWeight(0);
        context.flush();

        assertThat(parcel.getUpdatedAt()).isEqualTo(KEPT);
    }
}
