package io.fluxa.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedRow;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EventFactoryTest {

    private final ProductProvider products = new ProductProvider();
    private final EventFactory events = new EventFactory(null, null);

    private static GeneratedRow product(String name) {
        return FlushAccess.row(named(name));
    }

    private static ProductEntity named(String name) {
        ProductEntity product = new FakeSession().created(7);
        product.setName(name);
        return product;
    }

    @Test
    void anInsertionShowsTheRow() {
        EntityEvent<ProductEntity> event = events.inserted(products, product("shoe"));

        assertThat(event).isInstanceOf(EntityInserted.class);
        assertThat(event.kind()).isEqualTo(EntityEvent.Kind.INSERTED);
        assertThat(event.id()).isEqualTo(7);
        assertThat(event.entity().getName()).isEqualTo("shoe");
        assertThat(event.entity().dirty()).isFalse();
        assertThat(event.provider()).isSameAs(products);
        assertThat(event).hasToString("Product 7 inserted");
    }

    @Test
    void anUpdateShowsBothRowsAndWhatDiffers() {
        ProductEntity after = named("boot");
        after.setStock(3);
        after.setCreatedAt(Instant.parse("2026-01-01T00:00:00Z"));

        EntityUpdated<ProductEntity> event = events.updated(products, product("shoe"), FlushAccess.row(after));

        assertThat(event.before().getName()).isEqualTo("shoe");
        assertThat(event.entity().getName()).isEqualTo("boot");
        assertThat(event.changedFields()).containsExactly("name", "stock");
        assertThat(event.changed(ProductFields.NAME)).isTrue();
        assertThat(event.changed(ProductFields.PRICE)).isFalse();
        assertThat(event.changed(ProductFields.UPDATED_AT)).isFalse();
        assertThat(event.kind()).isEqualTo(EntityEvent.Kind.UPDATED);
    }

    @Test
    void marksOfDeletionAndVersionsAreNoChangedFields() {
        TicketProvider tickets = new TicketProvider();
        TicketEntity before = tickets.deleted(new FakeSession(), 7, 7);
        TicketEntity after = tickets.stored(new FakeSession(), 7, 4);

        EntityUpdated<TicketEntity> event = events.updated(tickets, FlushAccess.row(before), FlushAccess.row(after));

        assertThat(event.changedFields()).isEmpty();
        assertThat(event.before().isFakeDelete()).isTrue();
        assertThat(event.entity().isFakeDelete()).isFalse();
    }

    @Test
    void aDeletionSaysWhetherTheRowIsStillThere() {
        EntityDeleted<ProductEntity> event = events.deleted(products, product("shoe"), true);

        assertThat(event.soft()).isTrue();
        assertThat(event.kind()).isEqualTo(EntityEvent.Kind.DELETED);
        assertThat(event.entity().getName()).isEqualTo("shoe");
    }

    @Test
    void snapshotsRefuseEveryChange() {
        GeneratedRow row = product("shoe");
        ProductEntity snapshot = events.inserted(products, row).entity();

        refuses(() -> snapshot.setName("boot"));
        refuses(() -> snapshot.increment(ProductFields.STOCK, 1));
        refuses(snapshot::delete);
        refuses(snapshot::forceDelete);

        assertThat(snapshot.getName()).isEqualTo("shoe");
        assertThat(snapshot.dirty()).isFalse();
        assertThat(FlushAccess.isDeleting(snapshot)).isFalse();
    }

    @Test
    void snapshotsBelongToNoContext() {
        ProductEntity snapshot = events.inserted(products, product("shoe")).entity();

        refuses(snapshot::context);
    }

    private static void refuses(ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SNAPSHOT));
    }
}
