package io.fluxa.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Entity;
import io.fluxa.error.ConstraintViolatedException;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.schema.EntitySchema;
import io.fluxa.validation.EntityValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlushValidationTest {

    private final List<Class<?>> asked = new ArrayList<>();
    private final List<Entity> validated = new ArrayList<>();

    /** Tickets have constraints, and every ticket breaks one. */
    private final FlushValidation validation = new FlushValidation(new EntityValidator() {
        @Override
        public boolean constrains(Class<? extends Entity> type) {
            asked.add(type);
            return type == TicketEntity.class;
        }

        @Override
        public List<Violation> validate(Entity entity, EntitySchema schema) {
            validated.add(entity);
            return List.of(new Violation(schema.entity(), entity.id(), "title", "must be better"));
        }
    });

    private final TicketProvider tickets = new TicketProvider();
    private final FakeSession session = new FakeSession();

    private TicketEntity changed(long id) {
        TicketEntity ticket = tickets.stored(session, id, 1);
        ticket.setTitle("changed");
        return ticket;
    }

    @Test
    void reportsEveryViolationAtOnce() {
        changed(1);
        changed(2);

        assertThatThrownBy(() -> validation.check(session.changed))
                .isInstanceOfSatisfying(ConstraintViolatedException.class, refusal -> {
                    assertThat(refusal.entity()).isEqualTo("Ticket");
                    assertThat(refusal.violations()).extracting(Violation::id).containsExactly(1L, 2L);
                })
                .hasMessage(
                        "FLX-3032: nothing was sent, because values break their constraints: Ticket.title of id 1 must"
                                + " be better; Ticket.title of id 2 must be better");
    }

    @Test
    void passesOverWhatIsDeletedOrUnchanged() {
        changed(1).setTitle("broken");
        tickets.stored(session, 2, 1).forceDelete();
        TicketEntity forgotten = tickets.newEntity(session, tickets.newRow(3), false);
        forgotten.delete();

        assertThatCode(() -> validation.check(session.changed)).doesNotThrowAnyException();
        assertThat(validated).isEmpty();
    }

    @Test
    void asksOnceForEachTypeAndNeverValidatesOneWithoutConstraints() {
        ProductEntity product = session.stored(1);
        product.setName("boot");

        validation.check(session.changed);
        validation.check(session.changed);

        assertThat(asked).containsExactly(ProductEntity.class);
        assertThat(validated).isEmpty();
    }
}
