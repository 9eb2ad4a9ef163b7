package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.transaction.TransactionCoordinator.Completion;
import io.fluxa.transaction.TransactionCoordinator.Outcome;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JtaTransactionsTest {

    private final FakeTransactions server = new FakeTransactions();
    private final JtaTransactions transactions = new JtaTransactions(server);

    @ParameterizedTest
    @ValueSource(
            ints = {
                Status.STATUS_ACTIVE,
                Status.STATUS_MARKED_ROLLBACK,
                Status.STATUS_ROLLEDBACK,
                Status.STATUS_ROLLING_BACK,
                Status.STATUS_PREPARING
            })
    void givesTheKeyOfTheTransactionOfTheThread(int status) {
        server.status = status;
        server.key = "tx-1";

        assertThat(transactions.current()).isEqualTo("tx-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_NO_TRANSACTION, Status.STATUS_COMMITTED, Status.STATUS_UNKNOWN})
    void seesNoTransactionBeforeAndAfterOne(int status) {
        server.status = status;
        server.key = "tx-1";

        assertThat(transactions.current()).isNull();
        assertThat(transactions.rollbackOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        Status.STATUS_ACTIVE + ", false",
        Status.STATUS_PREPARING + ", false",
        Status.STATUS_MARKED_ROLLBACK + ", true",
        Status.STATUS_ROLLING_BACK + ", true",
        Status.STATUS_ROLLEDBACK + ", true",
    })
    void knowsWhetherOnlyARollbackIsPossible(int status, boolean rollbackOnly) {
        server.status = status;

        assertThat(transactions.rollbackOnly()).isEqualTo(rollbackOnly);
    }

    @Test
    void allowsOnlyARollback() {
        server.status = Status.STATUS_ACTIVE;

        transactions.setRollbackOnly();

        assertThat(transactions.rollbackOnly()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        Status.STATUS_COMMITTED + ", COMMITTED",
        Status.STATUS_ROLLEDBACK + ", ROLLED_BACK",
        Status.STATUS_UNKNOWN + ", UNKNOWN",
        Status.STATUS_COMMITTING + ", UNKNOWN",
    })
    void tellsHowTheTransactionEnded(int status, Outcome outcome) {
        List<Object> told = new ArrayList<>();
        transactions.register(new Completion() {
            @Override
            public void beforeCompletion() {
                told.add("before");
            }

            @Override
            public void afterCompletion(Outcome end) {
                told.add(end);
            }
        });
        Synchronization synchronization = server.registered.get(0);

        synchronization.beforeCompletion();
        synchronization.afterCompletion(status);

        assertThat(told).containsExactly("before", outcome);
    }

    @Test
    void hasNoTransactionsWhereNoServerNamesThem() {
        JtaTransactions none = new JtaTransactions();
        none.lookUp();

        assertThat(none.current()).isNull();
        assertThat(none.rollbackOnly()).isFalse();
        assertThatThrownBy(none::setRollbackOnly).isInstanceOf(IllegalStateException.class);
    }
}
