package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.schema.EntitySchema;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWorkTest {

    private final FakeSession session = new FakeSession();
    private final TicketProvider tickets = new TicketProvider();
    private final EntitySchema schema = tickets.schema();
    private final TableWork work = new TableWork(new Table(
            schema,
            null,
            new TableStatements(schema),
            null,
            null,
            new Chunks(schema, new Packet("default", 1 << 26)),
            TableCaches.NONE));

    @Test
    void putsSoftDeletionsBeforeUpdatesOfSmallerIds() {
        TicketEntity renamed = tickets.stored(session, 1, 0);
        TicketEntity restored = tickets.deleted(session, 2, 2);
        TicketEntity late = tickets.stored(session, 9, 0);
        TicketEntity early = tickets.stored(session, 5, 7);
        renamed.setTitle("taken");
        restored.setFakeDelete(false);
        late.delete();
        early.delete();

        List.of(renamed, restored, late, early).forEach(this::plan);
        work.sort();

        assertThat(work.updates.values())
                .extracting(writes -> writes.stream().map(Write::id).toList())
                .containsExactly(List.of(5L, 9L), List.of(1L), List.of(2L));
        assertThat(work.updates.keySet()).extracting(UpdateGroup::marks).containsExactly(true, false, false);
    }

    private void plan(TicketEntity ticket) {
        work.update(Write.update(ticket, schema, FlushAccess.changes(ticket), Instant.parse("2026-01-01T00:00:00Z")));
    }
}
