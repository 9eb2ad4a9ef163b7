package io.fluxa.it.engine;

import io.fluxa.transaction.TransactionCoordinator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plays a server: one transaction at a time, which the connections of one DataSource take part in. */
final class FakeContainer implements TransactionCoordinator {

    @SuppressWarnings("ThreadLocalUsage") // one per test
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    /** Connections of the server; inside of a transaction always the same one. */
    DataSource dataSource(DataSource driver) {
        return proxy(DataSource.class, driver, "getConnection", () -> connection(driver));
    }

    private Connection connection(DataSource driver) throws SQLException {
        Running transaction = running.get();
        if (transaction == null) {
            return driver.getConnection();
        }
        if (transaction.connection == null) {
            transaction.connection = driver.getConnection();
            transaction.connection.setAutoCommit(false);
        }
        return proxy(Connection.class, transaction.connection, "close", () -> null);
    }

    /** The object itself, but for one method. */
    private static <T> T proxy(Class<T> type, T object, String replaced, Callable<@Nullable Object> replacement) {
        return type.cast(Proxy.newProxyInstance(
                FakeContainer.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(replaced)) {
                        return replacement.call();
                    }
                    try {
                        return method.invoke(object, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private static final class Running {
        private final List<Completion> completions = new ArrayList<>();
        private @Nullable Connection connection;
        private boolean rollbackOnly;
    }

    void begin() {
        running.set(new Running());
    }

    /** Commits, or rolls back and throws what stands in the way. */
    void commit() throws SQLException {
        Running transaction = required();
        try {
            transaction.completions.forEach(Completion::beforeCompletion);
            if (transaction.rollbackOnly) {
                throw new IllegalStateException("marked for rollback");
            }
        } catch (RuntimeException refused) {
            rollback();
            throw refused;
        }
        if (transaction.connection != null) {
            transaction.connection.commit();
        }
        end(transaction, Outcome.COMMITTED);
    }

    void rollback() throws SQLException {
        Running transaction = required();
        if (transaction.connection != null) {
            transaction.connection.rollback();
        }
        end(transaction, Outcome.ROLLED_BACK);
    }

    /** Rolls back from a thread of the server's own, while the transaction stays that of the calling thread. */
    void takeTooLong() throws Exception {
        Running transaction = required();
        Thread reaper = new Thread(() -> {
            try {
                if (transaction.connection != null) {
                    transaction.connection.rollback();
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            transaction.rollbackOnly = true;
            transaction.completions.forEach(completion -> completion.afterCompletion(Outcome.ROLLED_BACK));
        });
        reaper.start();
        reaper.join();
    }

    /** Takes the transaction that took too long from the calling thread. */
    void forget() throws SQLException {
        close(required());
    }

    /** The connection is lost during the commit. */
    void loseTheAnswer() throws SQLException {
        Running transaction = required();
        transaction.completions.forEach(Completion::beforeCompletion);
        if (transaction.connection != null) {
            transaction.connection.commit();
        }
        end(transaction, Outcome.UNKNOWN);
    }

    @Override
    public @Nullable Object current() {
        return running.get();
    }

    @Override
    public boolean rollbackOnly() {
        Running transaction = running.get();
        return transaction != null && transaction.rollbackOnly;
    }

    @Override
    public void setRollbackOnly() {
        required().rollbackOnly = true;
    }

    @Override
    public void register(Completion completion) {
        required().completions.add(completion);
    }

    private Running required() {
        Running transaction = running.get();
        if (transaction == null) {
            throw new IllegalStateException("no transaction");
        }
        return transaction;
    }

    private void end(Running transaction, Outcome outcome) throws SQLException {
        close(transaction);
        transaction.completions.forEach(completion -> completion.afterCompletion(outcome));
    }

    private void close(Running transaction) throws SQLException {
        running.remove();
        if (transaction.connection != null) {
            transaction.connection.close();
        }
    }
}
