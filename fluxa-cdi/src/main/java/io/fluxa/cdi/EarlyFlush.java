package io.fluxa.cdi;

import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.transaction.TransactionCoordinator.Completion;
import io.fluxa.transaction.TransactionCoordinator.Outcome;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a context flush before a commit while observers of events can still be registered for the phases of the transaction. The
 * synchronizations of libraries run later, and WildFly registers no others once they have begun: {@code AFTER_SUCCESS} would be passed over. The
 * container calls {@link #flush()} as an observer {@code BEFORE_COMPLETION}; what it throws would be lost there, so it is thrown later.
 */
final class EarlyFlush implements Completion {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cdi");

    private final Completion context;
    private volatile boolean registered;
    private @Nullable RuntimeException failure;

    private EarlyFlush(Completion context) {
        this.context = context;
    }

    /** Passes a coordinator on, so that contexts that join its transactions flush early. */
    static TransactionCoordinator before(TransactionCoordinator transactions, Consumer<EarlyFlush> phases) {
        return new Coordinator(transactions, phases);
    }

    /** Flushes, unless the container calls at once because it registers nothing any more. */
    void flush() {
        if (registered) {
            try {
                context.beforeCompletion();
            } catch (RuntimeException refused) {
                failure = refused;
            }
        }
    }

    @Override
    public void beforeCompletion() {
        RuntimeException refused = failure;
        if (refused != null) {
            failure = null;
            throw refused;
        }
        context.beforeCompletion();
    }

    @Override
    public void afterCompletion(Outcome outcome) {
        if (failure != null) {
            LOGGER.log(
                    Level.ERROR, "a transaction was rolled back, because the flush before its commit failed", failure);
        }
        context.afterCompletion(outcome);
    }

    private record Coordinator(TransactionCoordinator transactions, Consumer<EarlyFlush> phases)
            implements TransactionCoordinator {

        @Override
        public @Nullable Object current() {
            return transactions.current();
        }

        @Override
        public boolean rollbackOnly() {
            return transactions.rollbackOnly();
        }

        @Override
        public void setRollbackOnly() {
            transactions.setRollbackOnly();
        }

        @Override
        public void register(Completion completion) {
            EarlyFlush early = new EarlyFlush(completion);
            transactions.register(early);
            phases.accept(early);
            early.registered = true;
        }
    }
}
