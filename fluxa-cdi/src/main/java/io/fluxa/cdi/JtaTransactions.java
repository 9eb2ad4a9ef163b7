package io.fluxa.cdi;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** The transactions of a Jakarta server, by the interface that it has for libraries. Safe for use by several threads. */
final class JtaTransactions implements ContainerTransactions {

    private static final Logger LOG = System.getLogger("io.fluxa.cdi");
    private static final String NAME = "java:comp/TransactionSynchronizationRegistry";

    private volatile @Nullable TransactionSynchronizationRegistry registry;

    /** Transactions that are still to be looked up. */
    JtaTransactions() {}

    /** Transactions that are known. */
    JtaTransactions(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    /** Without a name there are no transactions: the interfaces alone are part of many archives. */
    @Override
    @SuppressWarnings("BanJNDI") // a constant
    public void lookUp() {
        if (registry != null) {
            return;
        }
        try {
            registry = (TransactionSynchronizationRegistry) new InitialContext().lookup(NAME);
        } catch (NamingException none) {
            LOG.log(
                    Level.DEBUG,
                    "the container has no {0} ({1}), so contexts have only transactions of their own",
                    NAME,
                    none.getClass().getSimpleName());
        }
    }

    /** A committed transaction can still be that of the thread for a while, but nothing can become part of it any more. */
    @Override
    public @Nullable Object current() {
        TransactionSynchronizationRegistry found = registry;
        if (found == null) {
            return null;
        }
        return switch (found.getTransactionStatus()) {
            case Status.STATUS_NO_TRANSACTION, Status.STATUS_COMMITTED, Status.STATUS_UNKNOWN -> null;
            default -> found.getTransactionKey();
        };
    }

    @Override
    public boolean rollbackOnly() {
        TransactionSynchronizationRegistry found = registry;
        if (found == null) {
            return false;
        }
        return switch (found.getTransactionStatus()) {
            case Status.STATUS_MARKED_ROLLBACK, Status.STATUS_ROLLING_BACK, Status.STATUS_ROLLEDBACK -> true;
            default -> false;
        };
    }

    @Override
    public void setRollbackOnly() {
        found().setRollbackOnly();
    }

    @Override
    public void register(Completion completion) {
        found().registerInterposedSynchronization(new Relay(completion));
    }

    private TransactionSynchronizationRegistry found() {
        TransactionSynchronizationRegistry found = registry;
        if (found == null) {
            throw new IllegalStateException("the container has no transactions");
        }
        return found;
    }

    private record Relay(Completion completion) implements Synchronization {

        @Override
        public void beforeCompletion() {
            completion.beforeCompletion();
        }

        @Override
        public void afterCompletion(int status) {
            completion.afterCompletion(
                    switch (status) {
                        case Status.STATUS_COMMITTED -> Outcome.COMMITTED;
                        case Status.STATUS_ROLLEDBACK -> Outcome.ROLLED_BACK;
                        default -> Outcome.UNKNOWN;
                    });
        }
    }
}
