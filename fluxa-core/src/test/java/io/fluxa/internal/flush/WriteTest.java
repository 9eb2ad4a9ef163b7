package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketFields;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.EntitySchema;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WriteTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final TicketProvider tickets = new TicketProvider();
    private final EntitySchema schema = tickets.schema();
    private final TicketEntity ticket = tickets.stored(new FakeSession(), 7, 4);

    @Test
    void countsTheChangeOnACopy() {
        ticket.setTitle("mended");
        GeneratedRow shown = FlushAccess.row(ticket);

        Write write = update();

        assertThat(write.guarded()).isTrue();
        assertThat(write.version()).isEqualTo(4);
        assertThat(write.row().version()).isEqualTo(5);
        assertThat(write.row()).isNotSameAs(shown);
        assertThat(shown.version()).isEqualTo(4);
    }

    @Test
    void guardsSetColumnsBesideIncrements() {
        ticket.increment(TicketFields.VOTES, 1);
        ticket.setTitle("mended");

        assertThat(update().guarded()).isTrue();
    }

    @Test
    void doesNotGuardIncrementsAlone() {
        ticket.increment(TicketFields.VOTES, 1);

        Write write = update();

        assertThat(write.guarded()).isFalse();
        assertThat(write.columns().stream()).containsExactly(schema.lastUpdateColumn());
    }

    @Test
    void guardsRealDeletions() {
        ticket.forceDelete();

        assertThat(Write.delete(ticket, schema).guarded()).isTrue();
    }

    private Write update() {
        return Write.update(ticket, schema, FlushAccess.changes(ticket), NOW);
    }
}
