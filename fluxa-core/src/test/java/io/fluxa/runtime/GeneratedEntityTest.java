package io.fluxa.runtime;

import static io.fluxa.Bounds.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Bounds;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GeneratedEntityTest {

    private final FakeSession session = new FakeSession();

    @Nested
    class Setting {
        private final ProductEntity product = session.stored(7);

        @Test
        void tellsTheSessionOnceAndKeepsTheStoredRow() {
            GeneratedRow before = FlushAccess.row(product);

            product.setName("boot");
            product.setStock(3);

            assertThat(session.changed).containsExactly(product);
            assertThat(FlushAccess.row(product)).isNotSameAs(before);
            assertThat(product.getName()).isEqualTo("boot");
            assertThat(FlushAccess.changes(product).stream()).containsExactly(1, 5);
        }

        @Test
        void isNoChangeForAnEqualValue() {
            product.setName("shoe");
            product.setStock(10);

            assertThat(session.changed).isEmpty();
            assertThat(product.dirty()).isFalse();
        }

        @Test
        void isTakenBackByTheStoredValue() {
            product.setName("boot");
            product.setName("shoe");

            assertThat(product.dirty()).isFalse();
            assertThat(FlushAccess.changes(product).isEmpty()).isTrue();
        }

        @Test
        void isForgottenByClearFlush() {
            product.setName("boot");

            FlushAccess.forget(product);

            assertThat(product.getName()).isEqualTo("shoe");
            assertThat(product.dirty()).isFalse();
        }

        @Test
        void comparesWithTheStoredValuesAfterAFlush() {
            product.setName("boot");
            FlushAccess.stored(product);

            product.setName("shoe");

            assertThat(FlushAccess.changes(product).stream()).containsExactly(1);
        }
    }

    @Nested
    class Deleting {
        private final ProductEntity product = session.stored(7);

        @Test
        void refusesLaterChanges() {
            product.delete();
            product.delete();

            assertThat(session.changed).containsExactly(product);
            assertThatThrownBy(() -> product.setStock(1))
                    .isInstanceOf(EntityDeletedException.class)
                    .hasMessageStartingWith("FLX-3002: cannot change Product [7]");
            assertThatThrownBy(() -> product.increment(ProductFields.STOCK, 1))
                    .isInstanceOf(EntityDeletedException.class);
        }

        @Test
        void forgetsAnEntityThatWasNeverStored() {
            ProductEntity created = session.created(8);

            created.delete();

            assertThat(FlushAccess.isGone(created)).isTrue();
            assertThat(created.dirty()).isFalse();
        }
    }

    @Nested
    class DeletingSoftly {
        private final TicketProvider tickets = new TicketProvider();
        private final TicketEntity ticket = tickets.stored(session, 7, 0);

        @Test
        void marksTheRowWithItsOwnIdAndTellsTheSessionOnce() {
            ticket.delete();
            ticket.delete();

            assertThat(ticket.isFakeDelete()).isTrue();
            assertThat(ticket.dirty()).isTrue();
            assertThat(FlushAccess.row(ticket).deletion()).isEqualTo(7);
            assertThat(FlushAccess.changes(ticket).stream()).containsExactly(3);
            assertThat(FlushAccess.isDeleting(ticket)).isFalse();
            assertThat(session.changed).containsExactly(ticket);
        }

        @Test
        void allowsLaterChanges() {
            ticket.delete();
            ticket.setTitle("gone");

            assertThat(FlushAccess.changes(ticket).stream()).containsExactly(1, 3);
        }

        @Test
        void isTakenBack() {
            ticket.delete();
            ticket.setFakeDelete(false);

            assertThat(ticket.dirty()).isFalse();
            assertThat(FlushAccess.isFakeDeleted(ticket)).isFalse();
        }

        @Test
        void isForgottenByClearFlush() {
            ticket.delete();

            FlushAccess.forget(ticket);

            assertThat(ticket.isFakeDelete()).isFalse();
            assertThat(ticket.dirty()).isFalse();
        }

        @Test
        void isNoChangeForARowWithAnyMark() {
            TicketEntity marked = tickets.deleted(session, 8, 1);

            marked.delete();
            marked.setFakeDelete(true);

            assertThat(marked.dirty()).isFalse();
            assertThat(session.changed).isEmpty();
        }

        @Test
        void givesWayToARealDeletion() {
            ticket.delete();
            ticket.forceDelete();
            ticket.delete();

            assertThat(FlushAccess.isDeleting(ticket)).isTrue();
            assertThat(session.changed).containsExactly(ticket);
            assertThatThrownBy(() -> ticket.setTitle("gone")).isInstanceOf(EntityDeletedException.class);
            FlushAccess.forget(ticket);
            assertThat(ticket.isFakeDelete()).isFalse();
        }

        @Test
        void forgetsAnEntityThatWasNeverStored() {
            TicketEntity created = tickets.newEntity(session, tickets.newRow(8), false);

            created.delete();

            assertThat(FlushAccess.isGone(created)).isTrue();
            assertThat(created.dirty()).isFalse();
        }

        @Test
        void isTheSameAsARealDeletionWithoutTheColumn() {
            ProductEntity product = session.stored(9);

            product.forceDelete();

            assertThat(FlushAccess.isDeleting(product)).isTrue();
            assertThat(FlushAccess.isFakeDeleted(product)).isFalse();
        }
    }

    @Nested
    class Undeleting {
        private final TicketProvider tickets = new TicketProvider();
        private final TicketEntity ticket = tickets.stored(session, 7, 0);

        @Test
        void takesAMarkBackThatWasNotFlushed() {
            ticket.delete();
            ticket.undelete();

            assertThat(ticket.isFakeDelete()).isFalse();
            assertThat(ticket.dirty()).isFalse();
        }

        @Test
        void removesAStoredMark() {
            TicketEntity marked = tickets.deleted(session, 8, 8);

            marked.undelete();

            assertThat(marked.isFakeDelete()).isFalse();
            assertThat(FlushAccess.changes(marked).stream()).containsExactly(3);
        }

        @Test
        void takesARealDeletionBackAndTellsTheSessionOnce() {
            ProductEntity product = session.stored(9);

            product.delete();
            product.undelete();
            product.setStock(11);

            assertThat(FlushAccess.isDeleting(product)).isFalse();
            assertThat(FlushAccess.changes(product).stream()).containsExactly(5);
            assertThat(session.changed).containsExactly(product);
        }

        @Test
        void bringsBackTheOtherChangesAndRemovesTheMarkToo() {
            ticket.setTitle("mended");
            ticket.delete();
            ticket.forceDelete();
            ticket.undelete();

            assertThat(ticket.getTitle()).isEqualTo("mended");
            assertThat(ticket.isFakeDelete()).isFalse();
            assertThat(FlushAccess.changes(ticket).stream()).containsExactly(1);
            assertThat(session.changed).containsExactly(ticket);
        }

        @Test
        void leavesAnEntityThatIsNotDeletedAsItIs() {
            ticket.undelete();

            assertThat(ticket.dirty()).isFalse();
            assertThat(session.changed).isEmpty();
        }

        @Test
        void refusesWhatIsGone() {
            TicketEntity created = tickets.newEntity(session, tickets.newRow(8), false);
            created.delete();
            ticket.forceDelete();
            FlushAccess.stored(ticket);

            assertThatThrownBy(created::undelete).isInstanceOf(EntityDeletedException.class);
            assertThatThrownBy(ticket::undelete)
                    .isInstanceOf(EntityDeletedException.class)
                    .hasMessageContaining("cannot undelete Ticket [7]");
        }
    }

    @Nested
    class Incrementing {
        private final ProductEntity product = session.stored(7);

        @Test
        void refusesIncrementsThatNoLongHolds() {
            ProductEntity created = session.created(1);
            created.setStock(10);
            assertThatThrownBy(() -> created.increment(ProductFields.STOCK, Long.MAX_VALUE))
                    .isInstanceOf(BoundsExceededException.class);
            ProductEntity stored = session.stored(2);
            stored.increment(ProductFields.STOCK, Long.MAX_VALUE);
            assertThatThrownBy(() -> stored.increment(ProductFields.STOCK, 1))
                    .isInstanceOf(BoundsExceededException.class);
            assertThat(FlushAccess.increments(stored))
                    .extracting(Increment::delta)
                    .containsExactly(Long.MAX_VALUE);
        }

        @Test
        void waitsForTheFlushAndAddsUp() {
            product.increment(ProductFields.STOCK, -3, atLeast(0));
            product.increment(ProductFields.STOCK, -2, atLeast(1));

            assertThat(product.getStock()).isEqualTo(10);
            assertThat(session.changed).containsExactly(product);
            assertThat(FlushAccess.increments(product))
                    .containsExactly(new Increment(5, -5, new Bounds(1, Integer.MAX_VALUE)));
        }

        @Test
        void refusesToBeMixedWithASet() {
            product.increment(ProductFields.STOCK, -3);

            assertThatThrownBy(() -> product.setStock(4))
                    .satisfies(e -> assertThat(((FluxaException) e).code()).isEqualTo(ErrorCode.MIXED_CHANGE));
            assertThat(product.getStock()).isEqualTo(10);
            product.increment(ProductFields.STOCK, -1);
            assertThat(FlushAccess.increments(product))
                    .extracting(Increment::delta)
                    .containsExactly(-4L);
        }

        @Test
        void refusesToFollowASet() {
            product.setStock(4);

            assertThatThrownBy(() -> product.increment(ProductFields.STOCK, -3))
                    .satisfies(e -> assertThat(((FluxaException) e).code()).isEqualTo(ErrorCode.MIXED_CHANGE));
        }

        @Test
        void changesANewEntityAtOnce() {
            ProductEntity created = session.created(8);

            created.increment(ProductFields.STOCK, 5);

            assertThat(created.getStock()).isEqualTo(5);
            assertThatThrownBy(() -> created.increment(ProductFields.STOCK, -6, atLeast(0)))
                    .isInstanceOf(BoundsExceededException.class)
                    .hasMessageContaining("Product.stock of id 8")
                    .hasMessageContaining("at least 0");
            assertThatThrownBy(() -> created.increment(ProductFields.STOCK, Integer.MAX_VALUE))
                    .isInstanceOf(BoundsExceededException.class);
            assertThat(created.getStock()).isEqualTo(5);
        }
    }
}
