package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.transaction.TransactionCoordinator.Completion;
import io.fluxa.transaction.TransactionCoordinator.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlyFlushTest {

    /** One transaction that is always active. */
    private static final class Transactions implements TransactionCoordinator {
        private @Nullable Completion registered;

        @Override
        public Object current() {
            return this;
        }

        @Override
        public boolean rollbackOnly() {
            return true;
        }

        @Override
        public void setRollbackOnly() {}

        @Override
        public void register(Completion completion) {
            registered = completion;
        }

        Completion end() {
            return Objects.requireNonNull(registered);
        }
    }

    private final List<String> told = new ArrayList<>();
    private final List<EarlyFlush> early = new ArrayList<>();
    private final Transactions transactions = new Transactions();
    private @Nullable RuntimeException failure;

    private final Completion context = new Completion() {
        @Override
        public void beforeCompletion() {
            told.add("before");
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public void afterCompletion(Outcome outcome) {
            told.add("after " + outcome);
        }
    };

    private void join() {
        EarlyFlush.before(transactions, early::add).register(context);
    }

    @Test
    void flushesEarlyAndOnceMoreWhatComesLater() {
        join();

        early.get(0).flush();
        transactions.end().beforeCompletion();
        transactions.end().afterCompletion(Outcome.COMMITTED);

        assertThat(told).containsExactly("before", "before", "after COMMITTED");
    }

    @Test
    void doesNotFlushWhileItJoins() {
        EarlyFlush.before(transactions, EarlyFlush::flush).register(context);

        assertThat(told).isEmpty();
    }

    @Test
    void throwsWhereItRollsBackWhatItCaughtWhereItWouldBeLost() {
        join();
        failure = new IllegalStateException("too heavy");

        assertThatCode(early.get(0)::flush).doesNotThrowAnyException();
        assertThatThrownBy(() -> transactions.end().beforeCompletion()).isSameAs(failure);

        assertThat(told).containsExactly("before");
    }

    @Test
    void logsWhatNobodyCouldBeToldOf() {
        join();
        failure = new IllegalStateException("too heavy");
        try (RecordedLog log = RecordedLog.of("io.fluxa.cdi")) {
            early.get(0).flush();
            transactions.end().afterCompletion(Outcome.ROLLED_BACK);

            assertThat(log.records())
                    .singleElement()
                    .satisfies(line -> assertThat(line.getThrown()).isSameAs(failure));
        }
        assertThat(told).containsExactly("before", "after ROLLED_BACK");
    }

    @Test
    void passesEverythingElseOn() {
        TransactionCoordinator coordinator = EarlyFlush.before(transactions, early::add);

        assertThat(coordinator.current()).isSameAs(transactions);
        assertThat(coordinator.rollbackOnly()).isTrue();
    }
}
