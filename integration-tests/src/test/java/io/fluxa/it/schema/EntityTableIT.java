package io.fluxa.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.SchemaException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.query.Query;
import io.fluxa.schema.Alter;
import io.fluxa.schema.EntityTable;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityTableIT {

    private final Statements statements = new Statements();
    private String schema;
    private Engine engine;
    private FluxaContext context;
    private LedgerProvider ledgers;
    private EntityTable table;

    /** Every call that changes a table. */
    static List<Named<Consumer<EntityTable>>> changes() {
        return List.of(
                Named.of("update", EntityTable::update),
                Named.of("truncate", EntityTable::truncate),
                Named.of("updateAndTruncate", EntityTable::updateAndTruncate),
                Named.of("drop", EntityTable::drop));
    }

    @BeforeEach
    void open() throws SQLException {
        schema = TestMysql.newSchema(TestMysql.shared());
        engine = engine();
        context = engine.newContext();
        context.logQueries(statements);
        ledgers = engine.provider(LedgerProvider.class);
        table = ledgers.table(context);
    }

    private Engine engine() {
        return Registry.create()
                .mysql(
                        "default",
                        TestMysql.shared().jdbcUrl(schema),
                        TestMysql.shared().user(),
                        TestMysql.shared().password(),
                        options -> {})
                .entities(Ledger.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
    }

    @AfterEach
    void close() {
        context.close();
        engine.close();
    }

    @Nested
    class Truncating {

        @Test
        void deletesEveryRowByOneStatement() {
            List<LedgerEntity> stored = stored("a", "b");
            stored.get(0).delete();
            context.flush();
            statements.clear();

            table.truncate();

            assertThat(statements.queries()).containsExactly("TRUNCATE TABLE `ledger`");
            assertThat(statements.roundTrips()).isEqualTo(1);
            assertThat(ledgers.searchMany(context, Query.<LedgerEntity>all().withFakeDeletes()))
                    .isEmpty();
        }

        @Test
        void leavesNoEntityOfTheTableAlive() {
            LedgerEntity ledger = stored("a").get(0);

            table.truncate();

            assertThat(ledgers.getById(context, ledger.getId())).isEmpty();
            assertThat(ledger.getText()).isEqualTo("a");
            assertThatThrownBy(() -> ledger.setText("b")).isInstanceOf(EntityDeletedException.class);
            assertThat(context.dirty()).isFalse();
        }

        @Test
        void keepsWhatIsCreatedAndNotStoredYet() {
            LedgerEntity created = created("new");

            table.truncate();
            context.flush();

            assertThat(ledgers.searchMany(context, Query.all())).containsExactly(created);
        }

        @Test
        void refusesToLoseChanges() {
            LedgerEntity ledger = stored("a").get(0);
            ledger.setText("b");
            statements.clear();

            assertThat(catchThrowableOfType(IllegalUseException.class, table::truncate))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNSAVED_CHANGES))
                    .hasMessageContaining("before you truncate the table");
            assertThat(catchThrowableOfType(IllegalUseException.class, table::drop)
                            .code())
                    .isEqualTo(ErrorCode.UNSAVED_CHANGES);
            assertThat(statements.all()).isEmpty();
            ledger.setText("a"); // taken back
            table.truncate();
            context.flush();
            assertThat(count()).isZero();
        }

        @Test
        void neverGivesAnIdOutAgain() {
            long last = stored("a", "b", "c").get(2).getId();
            try (Engine otherNode = engine();
                    FluxaContext other = otherNode.newContext()) {
                table.truncate();

                assertThat(created("d").getId()).isGreaterThan(last);
                assertThat(otherNode
                                .provider(LedgerProvider.class)
                                .create(other)
                                .getId())
                        .isGreaterThan(last);
            }
            try (Engine restarted = engine();
                    FluxaContext other = restarted.newContext()) {
                assertThat(restarted
                                .provider(LedgerProvider.class)
                                .create(other)
                                .getId())
                        .isGreaterThan(last);
            }
        }

        @Test
        void endsItsWaitForAnotherTransactionAtTheDeadline() throws SQLException {
            stored("a");
            try (Connection blocking = TestMysql.connect(TestMysql.shared(), schema);
                    Statement statement = blocking.createStatement();
                    FluxaContext hurried = engine.newContext(Duration.ofMillis(300))) {
                blocking.setAutoCommit(false);
                statement.executeQuery("SELECT * FROM ledger").close();

                assertThatThrownBy(() -> ledgers.table(hurried).truncate()).isInstanceOf(StoreTimeoutException.class);
                blocking.rollback();
            }
            assertThat(count()).isEqualTo(1);
        }
    }

    @Nested
    class Dropping {

        @Test
        void removesTheTableUntilItIsUpdated() {
            LedgerEntity ledger = stored("a").get(0);
            statements.clear();

            table.drop();
            table.drop();

            assertThat(statements.queries())
                    .containsExactly("DROP TABLE IF EXISTS `ledger`", "DROP TABLE IF EXISTS `ledger`");
            assertThatThrownBy(() -> ledgers.getById(context, ledger.getId())).isInstanceOf(SchemaException.class);
            assertThat(table.alters())
                    .singleElement()
                    .satisfies(alter -> assertThat(alter.text()).startsWith("CREATE TABLE"));

            table.update();

            assertThat(table.alters()).isEmpty();
            assertThat(ledgers.getById(context, ledger.getId())).isEmpty();
            assertThat(stored("b").get(0).getId()).isGreaterThan(ledger.getId());
        }

        @Test
        void leavesOtherTablesAlone() throws SQLException {
            TestMysql.execute(TestMysql.shared(), schema, "CREATE TABLE foreign_table (id int)");

            table.drop();
            table.updateAndTruncate();

            TestMysql.execute(
                    TestMysql.shared(), schema, "SELECT * FROM foreign_table", "SELECT * FROM _fluxa_sequence");
        }
    }

    @Nested
    class Updating {

        @Test
        void sendsNothingForATableThatFits() {
            statements.clear();

            table.update();

            assertThat(statements.all()).isEmpty();
        }

        @Test
        void createsWhatIsMissingAndShowsItToTheLog() throws SQLException {
            TestMysql.execute(TestMysql.shared(), schema, "DROP TABLE ledger", "DROP TABLE _fluxa_sequence");
            assertThat(table.alters()).extracting(Alter::pool).containsExactly("default", "default");
            statements.clear();

            table.update();

            assertThat(statements.queries())
                    .hasSize(2)
                    .allMatch(query -> query.startsWith("CREATE TABLE `" + schema + "`."));
            assertThat(stored("a")).hasSize(1);
        }

        @Test
        void createsOrEmptiesTheTable() throws SQLException {
            table.drop();
            table.updateAndTruncate();
            stored("a");
            table.updateAndTruncate();

            assertThat(count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isRefusedInsideOfATransaction(Consumer<EntityTable> change) {
        stored("a");

        context.transaction(inside -> {
            created("b");
            context.flush();
            statements.clear();
            assertThat(catchThrowableOfType(IllegalUseException.class, () -> change.accept(table)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.SCHEMA_IN_TRANSACTION))
                    .hasMessageContaining("table 'ledger' of Ledger inside of a transaction");
            assertThat(statements.all()).isEmpty();
        });

        assertThat(count()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isRefusedAfterTheContextIsClosed(Consumer<EntityTable> change) {
        context.close();

        assertThat(catchThrowableOfType(IllegalUseException.class, () -> change.accept(table))
                        .code())
                .isEqualTo(ErrorCode.CONTEXT_CLOSED);
    }

    private List<LedgerEntity> stored(String... texts) {
        List<LedgerEntity> stored = List.of(texts).stream().map(this::created).toList();
        context.flush();
        return stored;
    }

    private LedgerEntity created(String text) {
        LedgerEntity ledger = ledgers.create(context);
        ledger.setText(text);
        return ledger;
    }

    private long count() {
        try (FluxaContext other = engine.newContext()) {
            return ledgers.searchMany(other, Query.all()).size();
        }
    }
}
