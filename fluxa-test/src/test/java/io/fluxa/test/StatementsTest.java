package io.fluxa.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.observe.QueryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private final Statements statements = new Statements();

    @Test
    void keepsTransactionsOutOfTheStatementsOfMysql() {
        record("TRANSACTION", "START TRANSACTION");
        record("EXEC", "INSERT INTO `user` (`id`) VALUES (?)");
        record("TRANSACTION", "COMMIT");

        assertThat(statements.queries()).containsExactly("INSERT INTO `user` (`id`) VALUES (?)");
        assertThat(statements.all()).hasSize(3);
    }

    @Test
    void countsTransactionsAsRoundTrips() {
        record("TRANSACTION", "START TRANSACTION");
        record("SELECT", "SELECT 1");

        assertThat(statements.roundTrips()).isEqualTo(2);
    }

    @Test
    void forgetsWhatItRecordedWhenCleared() {
        record("SELECT", "SELECT 1");
        var before = statements.all();

        statements.clear();

        assertThat(statements.all()).isEmpty();
        assertThat(statements.roundTrips()).isZero();
        assertThat(before).hasSize(1);
    }

    @Test
    void showsOneStatementPerLine() {
        record("SELECT", "SELECT 1");
        record("SELECT", "SELECT 2");

        assertThat(statements).hasToString("SELECT 1\nSELECT 2");
    }

    private void record(String operation, String query) {
        statements.handle(new QueryEvent(
                "mysql", operation, query, "default", 0, Map.of(), Instant.EPOCH, Duration.ofMillis(1), null));
    }
}
