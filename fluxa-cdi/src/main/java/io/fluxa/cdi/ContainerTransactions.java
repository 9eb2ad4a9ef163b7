package io.fluxa.cdi;

import io.fluxa.transaction.TransactionCoordinator;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of the container, if it has any. Weld SE and plain servlet containers have none, not even the interfaces, so
 * only what is found here names those.
 */
interface ContainerTransactions extends TransactionCoordinator {

    /** Finds the transactions by name, which a container allows when an application has started. No transaction is seen before. */
    void lookUp();

    /** Null when the application cannot see the interfaces of JTA. */
    static @Nullable ContainerTransactions find() {
        try {
            Class.forName(
                    "jakarta.transaction.TransactionSynchronizationRegistry",
                    false,
                    ContainerTransactions.class.getClassLoader());
            return new JtaTransactions();
        } catch (ClassNotFoundException none) {
            return null;
        }
    }
}
