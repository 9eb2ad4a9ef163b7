package io.fluxa.cdi;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server shows of the transaction of the calling thread; the test plays the transaction manager. */
final class FakeTransactions implements TransactionSynchronizationRegistry {

    final List<Synchronization> registered = new ArrayList<>();
    int status = Status.STATUS_NO_TRANSACTION;

    @Nullable
    Object key;

    @Override
    public @Nullable Object getTransactionKey() {
        return key;
    }

    @Override
    public void putResource(Object name, Object value) {
        throw new UnsupportedOperationException("not used");
    }

    @Override
    public Object getResource(Object name) {
        throw new UnsupportedOperationException("not used");
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        registered.add(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
        throw new IllegalStateException("servers throw without a transaction");
    }
}
