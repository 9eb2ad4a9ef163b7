package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final int TABLE = 1;

    private final FakeSession session = new FakeSession();
    private final Identities identities = new Identities(2);

    @Test
    void holdsWhatIsPut() {
        ProductEntity product = session.stored(7);
        identities.put(TABLE, product);

        assertThat(identities.get(TABLE, 7)).isSameAs(product);
        assertThat(identities.peek(TABLE, 7)).isSameAs(product);
        assertThat(identities.get(0, 7)).isNull();
        assertThat(identities.all(TABLE)).containsExactly(product);
        identities.remove(TABLE, product);
        assertThat(identities.get(TABLE, 7)).isNull();
    }

    @Test
    void letsGoOfWhatIsKnownWeakly() {
        ProductEntity kept = session.stored(1);
        identities.putWeakly(TABLE, kept);
        for (int id = 2; id <= 100; id++) {
            identities.putWeakly(TABLE, session.stored(id));
        }

        awaitCollection(() -> identities.all(TABLE).size() == 1);

        assertThat(identities.peek(TABLE, 1)).isSameAs(kept);
        assertThat(identities.peek(TABLE, 2)).isNull();
        assertThat(identities.get(TABLE, 2)).isNull();
    }

    @Test
    void holdsWhatIsAskedFor() {
        identities.putWeakly(TABLE, session.stored(1));
        identities.putWeakly(TABLE, session.stored(2));
        assertThat(identities.get(TABLE, 1)).isNotNull();

        awaitCollection(() -> identities.peek(TABLE, 2) == null);

        assertThat(identities.get(TABLE, 1)).isNotNull();
        assertThat(identities.all(TABLE)).hasSize(1);
    }

    @Test
    void forgetsOnlyTheEntityThatIsNamed() {
        ProductEntity first = session.stored(1);
        ProductEntity second = session.stored(1);
        identities.putWeakly(TABLE, first);
        identities.remove(TABLE, second);
        assertThat(identities.peek(TABLE, 1)).isSameAs(first);

        identities.put(TABLE, second);
        identities.remove(TABLE, first);
        assertThat(identities.all(TABLE)).containsExactly(second);
        identities.remove(TABLE, second);
        assertThat(identities.peek(TABLE, 1)).isNull();
    }

    @Test
    void takesNoMemoryForWhatWasCollected() {
        WeakIdentities weak = new WeakIdentities();
        for (int id = 1; id <= 1_000; id++) {
            weak.put(session.stored(id));
        }

        awaitCollection(() -> weak.size() == 0);

        ProductEntity again = session.stored(1);
        weak.put(again);
        assertThat(weak.get(1)).isSameAs(again);
        assertThat(weak.size()).isEqualTo(1);
    }

    private static void awaitCollection(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        do {
            System.gc();
            LockSupport.parkNanos(1_000_000);
        } while (!done.getAsBoolean() && System.nanoTime() < end);
        assertThat(done.getAsBoolean()).isTrue();
    }
}
