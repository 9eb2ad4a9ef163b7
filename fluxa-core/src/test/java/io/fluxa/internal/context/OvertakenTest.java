package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.runtime.FlushAccess;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    private static final int GENERATION = 7;

    private final ProductEntity product = new FakeSession().stored(1);
    private final Overtaken overtaken = new Overtaken(FlushAccess.provider(product), GENERATION);

    @Test
    void knowsWhatWasStored() {
        overtaken.stored(product);
        assertThat(overtaken.contains(1)).isTrue();
        assertThat(overtaken.contains(2)).isFalse();
        assertThat(overtaken.hides(1, false)).isFalse();
    }

    @Test
    void hidesWhatIsGoneUntilItReturns() {
        overtaken.gone(product);
        assertThat(overtaken.hides(1, true)).isTrue();
        overtaken.returned(product);
        assertThat(overtaken.hides(1, true)).isFalse();
        assertThat(overtaken.contains(1)).isTrue();
    }

    @Test
    void notesNothingOfWhatReturnsWithoutHavingBeenGone() {
        overtaken.returned(product);
        assertThat(overtaken.contains(1)).isFalse();
    }

    @Test
    void notesNothingOfEntitiesThatTheStatementHasShown() {
        FlushAccess.generation(product, GENERATION);
        overtaken.stored(product);
        overtaken.gone(product);
        assertThat(overtaken.contains(1)).isFalse();
    }
}
