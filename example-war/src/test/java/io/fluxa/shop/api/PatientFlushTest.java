package io.fluxa.shop.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.observe.QueryLog;
import io.fluxa.runtime.Session;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PatientFlushTest {

    private final LockConflictException inTheWay = new LockConflictException("default", "deadlock", null);

    @Test
    void flushesAgainWhenAnotherTransactionWasInTheWay() {
        Flushing fluxa = new Flushing(List.of(inTheWay, inTheWay));
        PatientFlush.of(fluxa);
        assertThat(fluxa.flushes).isEqualTo(3);
    }

    @Test
    void givesUpWhenOthersAreInTheWayEachTime() {
        Flushing fluxa = new Flushing(List.of(inTheWay, inTheWay, inTheWay, inTheWay, inTheWay));
        assertThatThrownBy(() -> PatientFlush.of(fluxa)).isSameAs(inTheWay);
        assertThat(fluxa.flushes).isEqualTo(4);
    }

    @Test
    void doesNotRepeatWhatARepetitionCannotMend() {
        RuntimeException away = new StoreUnavailableException("default", "away", null);
        Flushing fluxa = new Flushing(List.of(away));
        assertThatThrownBy(() -> PatientFlush.of(fluxa)).isSameAs(away);
        assertThat(fluxa.flushes).isEqualTo(1);
    }

    /** A context whose flushes fail in a given way and then succeed. */
    private static final class Flushing implements FluxaContext {

        private final Queue<RuntimeException> failures;
        private int flushes;

        Flushing(List<? extends RuntimeException> failures) {
            this.failures = new ArrayDeque<>(failures);
        }

        @Override
        public void flush() {
            flushes++;
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
        }

        @Override
        public Engine engine() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clearFlush() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean dirty() {
            return true;
        }

        @Override
        public void logQueries(QueryLog log) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Session session() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
