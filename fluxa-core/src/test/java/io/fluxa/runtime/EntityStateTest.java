package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketFields;
import io.fluxa.fixture.TicketProvider;
import org.junit.jupiter.api.Test;

class EntityStateTest {

    private final FakeSession session = new FakeSession();
    private final TicketProvider tickets = new TicketProvider();

    @Test
    void bringsBackAnUpdate() {
        TicketEntity ticket = tickets.stored(session, 1, 4);
        ticket.setTitle("new");
        EntityState<?> before = flush(ticket, 5);

        FlushAccess.undo(before);

        assertThat(ticket.getTitle()).isEqualTo("new");
        assertThat(ticket.getVersion()).isEqualTo(4);
        assertThat(ticket.dirty()).isTrue();
        assertThat(FlushAccess.changes(ticket).cardinality()).isEqualTo(1);
        FlushAccess.forget(ticket);
        assertThat(ticket.getTitle()).isEqualTo("broken");
    }

    @Test
    void keepsWhatWasSetAfterTheFlush() {
        TicketEntity ticket = tickets.stored(session, 1, 4);
        ticket.setTitle("new");
        EntityState<?> before = flush(ticket, 5);
        ticket.setVotes(9);

        FlushAccess.undo(before);

        assertThat(ticket.getTitle()).isEqualTo("new");
        assertThat(ticket.getVotes()).isEqualTo(9);
        assertThat(ticket.getVersion()).isEqualTo(4);
        assertThat(FlushAccess.changes(ticket).cardinality()).isEqualTo(2);
    }

    @Test
    void makesAnInsertedEntityNewAgain() {
        TicketEntity ticket = tickets.newEntity(session, tickets.newRow(1), false);
        ticket.setTitle("a");
        EntityState<?> before = flush(ticket, 0);
        ticket.setTitle("b");
        ticket.increment(TicketFields.VOTES, 2);

        FlushAccess.undo(before);

        assertThat(FlushAccess.isNew(ticket)).isTrue();
        assertThat(ticket.getTitle()).isEqualTo("b");
        assertThat(ticket.getVotes()).isEqualTo(2);
        assertThat(FlushAccess.increments(ticket)).isEmpty();
    }

    @Test
    void bringsBackADeletion() {
        TicketEntity ticket = tickets.stored(session, 1, 4);
        ticket.forceDelete();
        EntityState<?> before = flush(ticket, 4);
        assertThat(FlushAccess.isGone(ticket)).isTrue();

        FlushAccess.undo(before);

        assertThat(FlushAccess.isDeleting(ticket)).isTrue();
    }

    @Test
    void forgetsWhatWasInsertedAndDeleted() {
        TicketEntity ticket = tickets.newEntity(session, tickets.newRow(1), false);
        EntityState<?> beforeInsert = flush(ticket, 0);
        ticket.forceDelete();
        EntityState<?> beforeDelete = flush(ticket, 0);

        FlushAccess.undo(beforeDelete);
        FlushAccess.undo(beforeInsert);

        assertThat(FlushAccess.isGone(ticket)).isTrue();
    }

    @Test
    void addsUpIncrementsBeforeAndAfter() {
        TicketEntity ticket = tickets.stored(session, 1, 4);
        ticket.increment(TicketFields.VOTES, 2);
        GeneratedRow readBack = FlushAccess.row(ticket).copy();
        readBack.integer(2, 12);
        EntityState<?> before = FlushAccess.remember(ticket);
        FlushAccess.replaceRow(ticket, readBack);
        FlushAccess.stored(ticket);
        ticket.increment(TicketFields.VOTES, 3);

        FlushAccess.undo(before);

        assertThat(ticket.getVotes()).isZero();
        assertThat(FlushAccess.increments(ticket))
                .singleElement()
                .satisfies(increment -> assertThat(increment.delta()).isEqualTo(5));
    }

    @Test
    void turnsASetAfterAnIncrementIntoTheSet() {
        TicketEntity ticket = tickets.stored(session, 1, 4);
        ticket.increment(TicketFields.VOTES, 2);
        EntityState<?> before = flush(ticket, 5);
        ticket.setVotes(100);

        FlushAccess.undo(before);

        assertThat(ticket.getVotes()).isEqualTo(100);
        assertThat(FlushAccess.increments(ticket)).isEmpty();
        assertThat(FlushAccess.changes(ticket).cardinality()).isEqualTo(1);
    }

    @Test
    void copiesWhatIsChangedFurther() {
        TicketEntity ticket = tickets.stored(session, 1, 4);
        ticket.setTitle("first");
        EntityState<?> copy = FlushAccess.copy(ticket);
        ticket.setTitle("second");
        ticket.setVotes(3);

        FlushAccess.restore(copy);

        assertThat(ticket.getTitle()).isEqualTo("first");
        assertThat(ticket.getVotes()).isZero();
        assertThat(FlushAccess.changes(ticket).cardinality()).isEqualTo(1);
    }

    private static EntityState<?> flush(TicketEntity ticket, int version) {
        EntityState<?> before = FlushAccess.remember(ticket);
        GeneratedRow stored = FlushAccess.row(ticket).copy();
        stored.version(version);
        FlushAccess.replaceRow(ticket, stored);
        FlushAccess.stored(ticket);
        return before;
    }
}
