package io.fluxa.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.InvalidValueException;
import io.fluxa.it.hazard.Poster.Paper;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the Go original does wrong on MySQL, and other tests do not show of us yet. */
@FluxaTest(entities = {Poster.class, Wall.class})
class InheritedHazardsIT {

    private static final String OPEN_TRANSACTIONS =
            "SELECT COUNT(*) FROM information_schema.innodb_trx JOIN information_schema.processlist"
                    + " ON trx_mysql_thread_id = id WHERE db = DATABASE()";

    @Nested
    class FailedFlush {

        @Test
        void leavesNoTransactionOpen(Engine engine, FluxaContext context, MysqlServer server) throws SQLException {
            PosterEntity taken = stored(engine, "taken");
            failingUnit(context);
            assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);

            try (Connection connection = server.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET innodb_lock_wait_timeout = 1");
                assertThat(statement.executeUpdate("UPDATE poster SET copies = 2 WHERE id = " + taken.getId()))
                        .isEqualTo(1);
                assertThat(number(statement, OPEN_TRANSACTIONS)).isZero();
            }
            context.clearFlush();
        }

        @Test
        void sendsEachStatementOnceWhenItIsTriedAgain(Engine engine, FluxaContext context, Statements statements) {
            stored(engine, "taken");
            PosterEntity second = failingUnit(context);
            assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);
            second.setTitle("free");
            statements.clear();

            context.flush();

            assertThat(statements.queries()).hasSize(2).doesNotHaveDuplicates();
            try (FluxaContext other = engine.newContext()) {
                assertThat(titles(other)).containsExactlyInAnyOrder("taken", "free");
            }
        }

        private PosterEntity failingUnit(FluxaContext context) {
            provider(context, WallProvider.class).create(context).setPlace("here");
            return created(context, "taken");
        }
    }

    @Nested
    class SuccessfulFlush {

        @Test
        void sendsNothingAgainAfterOneStatement(FluxaContext context, Statements statements) {
            created(context, "one");
            context.flush();
            statements.clear();

            context.flush();
            created(context, "two");
            context.flush();

            assertThat(statements.queries()).singleElement().asString().startsWith("INSERT INTO `poster`");
        }

        @Test
        void sendsTheSameTextInWhateverOrderTheSettersWereCalled(Engine engine, Statements statements) {
            long id = stored(engine, "one").getId();
            for (int round = 0; round < 6; round++) {
                try (FluxaContext context = engine.newContext()) {
                    PosterEntity poster =
                            provider(context, PosterProvider.class).mustGetById(context, id);
                    List<Runnable> setters = new ArrayList<>(List.of(
                            () -> poster.setWidth(poster.getWidth() + 1),
                            () -> poster.setHeight(poster.getHeight() + 1),
                            () -> poster.setCopies(poster.getCopies() + 1)));
                    Collections.rotate(setters, round);
                    setters.forEach(Runnable::run);
                    context.logQueries(statements);
                    context.flush();
                }
            }

            assertThat(statements.queries()).hasSize(6);
            assertThat(Set.copyOf(statements.queries())).hasSize(1);
        }

        @Test
        void storesAChangeAfterOneThatWasTakenBack(Engine engine, FluxaContext context) {
            long id = stored(engine, "one").getId();
            PosterEntity poster = provider(context, PosterProvider.class).mustGetById(context, id);
            poster.setCopies(5);
            poster.setCopies(1);
            context.flush();

            poster.setCopies(5);
            context.flush();

            assertThat(poster.getCopies()).isEqualTo(5);
            try (FluxaContext other = engine.newContext()) {
                assertThat(provider(other, PosterProvider.class)
                                .mustGetById(other, id)
                                .getCopies())
                        .isEqualTo(5);
            }
        }

        @Test
        void comparesWithTheStoredValueOnTheSameObject(FluxaContext context, Statements statements) {
            PosterEntity poster = created(context, "one");
            context.flush();
            poster.setCopies(2);
            context.flush();
            statements.clear();

            poster.setCopies(2);
            context.flush();
            assertThat(statements.all()).isEmpty();
            poster.setCopies(1);
            context.flush();
            assertThat(statements.queries()).hasSize(1);
        }

        @Test
        void takesTheSameSetInAnotherOrderForNoChange(Engine engine, FluxaContext context) {
            long id = stored(engine, "one").getId();
            PosterEntity poster = provider(context, PosterProvider.class).mustGetById(context, id);

            Set<Paper> reversed = new LinkedHashSet<>(List.of(Paper.RECYCLED, Paper.GLOSSY));
            poster.setVariants(reversed);

            assertThat(poster.dirty()).isFalse();
        }
    }

    @Test
    void refusesADecimalThatWouldBeRounded(FluxaContext context) {
        PosterEntity poster = created(context, "one");

        assertThatThrownBy(() -> poster.setPrice(new BigDecimal("10.555")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("price"));
        context.clearFlush();
    }

    @Test
    void clearsAContextThatWasNeverUsed(FluxaContext context) {
        context.clearFlush();

        assertThat(context.dirty()).isFalse();
    }

    @Test
    void givesARequiredEnumItsFirstValueAndAsksForARequiredDate(Engine engine, FluxaContext context) {
        PosterEntity poster = provider(context, PosterProvider.class).create(context);
        poster.setTitle("unset");
        assertThat(poster.getPaper()).isEqualTo(Paper.MATT);

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("day"));
        poster.setDay(LocalDate.EPOCH);
        context.flush();

        try (FluxaContext other = engine.newContext()) {
            PosterEntity read = provider(other, PosterProvider.class).mustGetById(other, poster.getId());
            assertThat(read.getPaper()).isEqualTo(Paper.MATT);
            assertThat(read.getVariants()).isEqualTo(poster.getVariants());
        }
    }

    @Test
    void sortsAndPagesATableWithSoftDeletion(Engine engine, FluxaContext context) {
        PosterEntity one = stored(engine, "one");
        PosterEntity two = stored(engine, "two");
        stored(engine, "three");
        try (FluxaContext other = engine.newContext()) {
            provider(other, PosterProvider.class)
                    .mustGetById(other, two.getId())
                    .delete();
            other.flush();
        }

        List<PosterEntity> second = provider(context, PosterProvider.class)
                .searchMany(
                        context,
                        Query.<PosterEntity>all()
                                .orderBy(PosterFields.ID.desc())
                                .page(2, 1));

        assertThat(second).extracting(PosterEntity::getId).containsExactly(one.getId());
    }

    @Test
    void givesIdsBehindExistingRowsAfterTheirCounterWasLost(MysqlServer server) throws Exception {
        String schema = server.newSchema();
        long last;
        try (Engine engine = openOn(schema, server);
                FluxaContext context = engine.newContext()) {
            WallEntity wall = provider(context, WallProvider.class).create(context);
            wall.setPlace("here");
            context.flush();
            last = wall.getId();
        }
        execute(schema, server, "INSERT INTO wall (id, place) VALUES (5000, 'far')");
        execute(schema, server, "DELETE FROM _fluxa_sequence");

        try (Engine engine = openOn(schema, server)) {
            assertThat(last).isLessThan(5_000);
            assertThat(twentyIdsAtOnce(engine)).hasSize(20).allMatch(id -> id > 5_000);
        }
    }

    private Set<Long> twentyIdsAtOnce(Engine engine) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Long>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(() -> newId(engine));
            }
            Set<Long> ids = new HashSet<>();
            for (Future<Long> id : threads.invokeAll(calls)) {
                ids.add(id.get());
            }
            return ids;
        } finally {
            threads.shutdownNow();
        }
    }

    private long newId(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            long id = provider(context, WallProvider.class).create(context).getId();
            context.clearFlush();
            return id;
        }
    }

    private static Engine openOn(String schema, MysqlServer server) {
        return Registry.create()
                .mysql("default", schema, server.user(), server.password(), options -> {})
                .entities(Wall.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
    }

    private static void execute(String schema, MysqlServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(schema, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static <P extends GeneratedProvider<?, ?>> P provider(FluxaContext context, Class<P> type) {
        return context.engine().provider(type);
    }

    private static PosterEntity stored(Engine engine, String title) {
        try (FluxaContext context = engine.newContext()) {
            PosterEntity poster = created(context, title);
            context.flush();
            return poster;
        }
    }

    private static PosterEntity created(FluxaContext context, String title) {
        PosterEntity poster = provider(context, PosterProvider.class).create(context);
        poster.setTitle(title);
        poster.setDay(LocalDate.EPOCH);
        poster.setCopies(1);
        poster.setVariants(Set.of(Paper.GLOSSY, Paper.RECYCLED));
        return poster;
    }

    private static Set<String> titles(FluxaContext context) {
        return provider(context, PosterProvider.class).searchMany(context, Query.all()).stream()
                .map(PosterEntity::getTitle)
                .collect(Collectors.toSet());
    }
}
