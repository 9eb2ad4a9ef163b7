package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.event.Registration;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallbacksTest {

    private final TicketProvider tickets = new TicketProvider();
    private final TicketEntity ticket = tickets.stored(new FakeSession(), 7, 4);
    private final Callbacks<TicketEntity> callbacks = Callbacks.of(tickets);
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private final EntityInserted<TicketEntity> inserted = new EntityInserted<>(ticket, tickets, null);
    private final EntityUpdated<TicketEntity> updated = new EntityUpdated<>(ticket, ticket, List.of(), tickets, null);
    private final EntityDeleted<TicketEntity> deleted = new EntityDeleted<>(ticket, false, tickets, null);

    @Test
    void tellsEveryHandlerOfItsKindInTheOrderOfRegistration() {
        tickets.onAfterInsert(event -> told.add("first " + event));
        tickets.onAfterUpdate(event -> told.add("update " + event));
        tickets.onAfterDelete(event -> told.add("delete " + event));
        tickets.onAfterInsert(event -> told.add("second " + event));

        fire(inserted);
        fire(deleted);
        fire(updated);

        assertThat(told)
                .containsExactly(
                        "first Ticket 7 inserted",
                        "second Ticket 7 inserted",
                        "delete Ticket 7 deleted",
                        "update Ticket 7 updated []");
    }

    @Test
    void knowsForWhichKindsThereAreHandlers() {
        assertThat(callbacks.handle(EntityEvent.Kind.UPDATED)).isFalse();

        Registration registration = tickets.onAfterUpdate(event -> {});

        assertThat(callbacks.handle(EntityEvent.Kind.UPDATED)).isTrue();
        assertThat(callbacks.handle(EntityEvent.Kind.INSERTED)).isFalse();
        assertThat(callbacks.handle(EntityEvent.Kind.DELETED)).isFalse();
        registration.close();
        assertThat(callbacks.handle(EntityEvent.Kind.UPDATED)).isFalse();
    }

    @Test
    void aRegistrationTakesOutItselfOnly() {
        Consumer<EntityInserted<TicketEntity>> handler = event -> told.add("told");
        Registration first = tickets.onAfterInsert(handler);
        tickets.onAfterInsert(handler);

        first.close();
        first.close();
        fire(inserted);

        assertThat(told).containsExactly("told");
    }

    @Test
    void aHandlerMayTakeItselfOut() {
        List<Registration> own = new ArrayList<>();
        own.add(tickets.onAfterInsert(event -> {
            told.add("once");
            own.get(0).close();
        }));
        tickets.onAfterInsert(event -> told.add("always"));

        fire(inserted);
        fire(inserted);

        assertThat(told).containsExactly("once", "always", "always");
    }

    @Test
    void goesOnAfterAFailureAndCollectsIt() {
        IllegalStateException failure = new IllegalStateException("no mail");
        AssertionError error = new AssertionError("no test");
        tickets.onAfterInsert(event -> {
            throw failure;
        });
        tickets.onAfterInsert(event -> {
            throw error;
        });
        tickets.onAfterInsert(event -> told.add("last"));

        fire(inserted);

        assertThat(told).containsExactly("last");
        assertThat(failures).containsExactly(failure, error);
    }

    @Test
    void doesNotHideTroubleOfTheVirtualMachine() {
        tickets.onAfterInsert(event -> {
            throw new OutOfMemoryError("no room");
        });

        assertThatThrownBy(() -> fire(inserted)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aHandlerBeforeTheFlushMayEndIt() {
        assertThat(callbacks.handleFlush()).isFalse();
        tickets.onBeforeFlush(entity -> told.add("before " + entity));
        tickets.onBeforeFlush(entity -> {
            throw new IllegalStateException("veto");
        });
        tickets.onBeforeFlush(entity -> told.add("never"));

        assertThat(callbacks.handleFlush()).isTrue();
        assertThatThrownBy(() -> callbacks.beforeFlush(ticket)).hasMessage("veto");
        assertThat(told).containsExactly("before Ticket 7");
    }

    @Test
    void refusesNoHandler() {
        assertThatThrownBy(() -> tickets.onAfterInsert(null)).isInstanceOf(NullPointerException.class);
    }

    private void fire(EntityEvent<TicketEntity> event) {
        callbacks.fire(event, failures::add);
    }
}
