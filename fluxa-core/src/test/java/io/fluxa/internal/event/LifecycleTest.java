package io.fluxa.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Entity;
import io.fluxa.error.CallbackException;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityObserver;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.flush.TableCaches;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.validation.EntityValidator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    /** Wants to know of updates only. */
    private class Updates implements EntityObserver {
        @Override
        public boolean wants(Class<? extends Entity> type, EntityEvent.Kind kind) {
            return type == TicketEntity.class && kind == EntityEvent.Kind.UPDATED;
        }

        @Override
        public void observe(EntityEvent<?> event) {
            told.add("observer: " + event);
        }
    }

    private final List<String> told = new ArrayList<>();
    private final TicketProvider tickets = new TicketProvider();
    private final TicketEntity ticket = tickets.stored(new FakeSession(), 7, 1);
    private final TicketEntity marked = tickets.deleted(new FakeSession(), 7, 7);
    private final List<StoredChange> changes = List.of(
            change(StoredChange.Kind.INSERT, ticket, ticket),
            change(StoredChange.Kind.UPDATE, ticket, ticket),
            change(StoredChange.Kind.UPDATE, ticket, marked),
            change(StoredChange.Kind.UPDATE, marked, marked),
            change(StoredChange.Kind.DELETE, ticket, marked));

    private Lifecycle lifecycle(EntityObserver... observers) {
        return new Lifecycle(new EventFactory(null, null), List.of(tickets), List.of(observers), EntityValidator.NONE);
    }

    private StoredChange change(StoredChange.Kind kind, TicketEntity before, TicketEntity after) {
        return new StoredChange(
                null,
                ticket,
                kind,
                FlushAccess.row(before),
                FlushAccess.row(after),
                new BitSet(),
                FlushAccess.remember(ticket));
    }

    private void listen() {
        tickets.onAfterInsert(event -> told.add("handler: " + event));
        tickets.onAfterUpdate(event -> told.add("handler: " + event));
        tickets.onAfterDelete(event -> told.add("handler: " + event + (event.soft() ? " softly" : "")));
    }

    @Test
    void tellsEverybodyOfWhatIsCommittedHandlersFirst() {
        listen();

        lifecycle(new Updates()).committed(changes);

        assertThat(told)
                .containsExactly(
                        "handler: Ticket 7 inserted",
                        "handler: Ticket 7 updated []",
                        "observer: Ticket 7 updated []",
                        "handler: Ticket 7 deleted softly",
                        "handler: Ticket 7 updated []",
                        "observer: Ticket 7 updated []",
                        "handler: Ticket 7 deleted");
    }

    @Test
    void tellsObserversWhenSentAndHandlersWhenCompleted() {
        listen();
        Lifecycle lifecycle = lifecycle(new Updates());

        lifecycle.sent(changes.subList(0, 2));
        assertThat(told).containsExactly("observer: Ticket 7 updated []");

        lifecycle.completed(changes.subList(0, 2));
        assertThat(told)
                .containsExactly(
                        "observer: Ticket 7 updated []", "handler: Ticket 7 inserted", "handler: Ticket 7 updated []");
    }

    @Test
    void saysWhetherAFailureCameBeforeTheCommit() {
        Lifecycle lifecycle = lifecycle(new Updates() {
            @Override
            public void observe(EntityEvent<?> event) {
                throw new IllegalStateException("no mail");
            }
        });

        assertThatThrownBy(() -> lifecycle.sent(changes)).isInstanceOfSatisfying(CallbackException.class, failure -> {
            assertThat(failure.committed()).isFalse();
            assertThat(failure.failures()).hasSize(2);
        });
        assertThatThrownBy(() -> lifecycle.committed(changes))
                .isInstanceOfSatisfying(
                        CallbackException.class,
                        failure -> assertThat(failure.committed()).isTrue());
    }

    @Test
    void knowsWhichTablesAnybodyWantsToHearOf() {
        Table table = new Table(tickets.schema(), null, null, null, null, null, TableCaches.NONE);
        assertThat(lifecycle().concerns(table)).isFalse();
        assertThat(lifecycle(new Updates()).concerns(table)).isTrue();

        tickets.onAfterDelete(event -> {});
        assertThat(lifecycle().concerns(table)).isTrue();
    }
}
