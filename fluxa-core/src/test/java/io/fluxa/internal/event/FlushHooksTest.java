package io.fluxa.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlushHooksTest {

    private final TicketProvider tickets = new TicketProvider();
    private final FakeSession session = new FakeSession();
    private final List<TicketEntity> seen = new ArrayList<>();

    private TicketEntity changed(long id) {
        TicketEntity ticket = tickets.stored(session, id, 1);
        ticket.setTitle("changed");
        return ticket;
    }

    @Test
    void showsWhatIsInsertedUpdatedAndDeleted() {
        tickets.onBeforeFlush(seen::add);
        TicketEntity updated = changed(1);
        TicketEntity deleted = tickets.stored(session, 2, 1);
        deleted.forceDelete();
        TicketEntity inserted = tickets.newEntity(session, tickets.newRow(3), false);
        session.changed.add(inserted);

        FlushHooks.run(session.changed);

        assertThat(seen).containsExactly(updated, deleted, inserted);
    }

    @Test
    void passesOverWhatHasNothingToWrite() {
        tickets.onBeforeFlush(seen::add);
        changed(1).setTitle("broken");
        TicketEntity forgotten = tickets.newEntity(session, tickets.newRow(3), false);
        forgotten.delete();
        TicketEntity changed = changed(2);

        FlushHooks.run(session.changed);

        assertThat(seen).containsExactly(changed);
    }

    @Test
    void showsWhatHandlersChangeAndEachEntityOnce() {
        TicketEntity first = changed(1);
        TicketEntity second = tickets.stored(session, 2, 1);
        TicketEntity third = tickets.stored(session, 3, 1);
        tickets.onBeforeFlush(ticket -> {
            seen.add(ticket);
            if (ticket == first) {
                first.setTitle("changed by a handler");
                second.setTitle("by a handler");
            } else if (ticket == second) {
                third.forceDelete();
                first.setTitle("again");
            }
        });

        FlushHooks.run(session.changed);

        assertThat(seen).containsExactly(first, second, third);
    }

    @Test
    void showsAnEntityOnceItHasSomethingToWrite() {
        TicketEntity takenBack = changed(1);
        takenBack.setTitle("broken");
        TicketEntity second = changed(2);
        tickets.onBeforeFlush(ticket -> {
            seen.add(ticket);
            takenBack.setTitle("changed after all");
        });

        FlushHooks.run(session.changed);

        assertThat(seen).containsExactly(second, takenBack);
    }

    @Test
    void endsWhatWouldGoOnForever() {
        changed(1);
        tickets.onBeforeFlush(ticket -> changed(ticket.id() + 1).setTitle("more"));

        assertThatThrownBy(() -> FlushHooks.run(session.changed))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.ENDLESS_FLUSH));
        assertThat(session.changed).hasSizeLessThan(200);
    }

    @Test
    void letsAHandlerTakeBackWhatComesNext() {
        TicketEntity next = tickets.newEntity(session, tickets.newRow(2), false);
        changed(1);
        session.changed.add(next);
        tickets.onBeforeFlush(ticket -> {
            seen.add(ticket);
            next.delete();
        });

        FlushHooks.run(session.changed);

        assertThat(seen).doesNotContain(next);
    }
}
