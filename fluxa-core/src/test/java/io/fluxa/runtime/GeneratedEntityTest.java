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
    class Incrementing {
        private final ProductEntity product = session.stored(7);

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
