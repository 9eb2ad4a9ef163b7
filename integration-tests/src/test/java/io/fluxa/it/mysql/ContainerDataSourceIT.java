package io.fluxa.it.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StatementException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.ids.IdSequences;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.SqlChannel.Binder;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.internal.schema.SchemaStart;
import io.fluxa.it.TestMysql;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pool on a DataSource that somebody else keeps, outside of any container. */
class ContainerDataSourceIT {

    private final RunningMysql server = TestMysql.shared();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void worksOnTheConnectionsOfADataSource() throws SQLException {
        String schema = TestMysql.newSchema(server);
        try (MysqlDatabase database = open(driver(schema, ""));
                SqlChannel channel = database.channel(StatementLog.NONE)) {
            assertThat(database.database()).isEqualTo(schema);
            assertThat(database.ofContainer()).isTrue();
            channel.run("CREATE TABLE kept (id int PRIMARY KEY)");
            channel.begin();
            channel.update("INSERT INTO kept VALUES (1)", Binder.NOTHING);
            channel.rollback();
            channel.begin();
            channel.update("INSERT INTO kept VALUES (2)", Binder.NOTHING);
            channel.commit();
            assertThat(number(channel, "SELECT SUM(id) FROM kept")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "useAffectedRows=true, useAffectedRows",
        "allowMultiQueries=true, allowMultiQueries",
        "allowLoadLocalInfile=true, allowLoadLocalInfile",
        "allowLoadLocalInfileInPath=/tmp, allowLoadLocalInfileInPath",
        "allowUrlInLocalInfile=true, allowUrlInLocalInfile",
        "autoReconnect=true, autoReconnect",
        "sendFractionalSeconds=false, sendFractionalSeconds",
        "jdbcCompliantTruncation=false&sessionVariables=sql_mode=ANSI, sql_mode",
    })
    void refusesWhatIsUnsafeOrWrongInTheContainer(String option, String named) {
        assertThat(tryOpen(driver("app", option))).isNull();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.REFUSED_DRIVER_OPTION);
            assertThat(problem.key()).isEqualTo("fluxa.pools.default.mysql.data-source");
            assertThat(problem.message()).contains(named);
        });
    }

    @Test
    void needsASchema() {
        assertThat(tryOpen(driver("", ""))).isNull();

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("names no schema"));
    }

    @Test
    void saysWhyTheServerRefusesTheDataSource() {
        MysqlDataSource dataSource = driver("app", "");
        dataSource.setPassword("canary-secret");

        assertThat(tryOpen(dataSource)).isNull();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.ACCESS_DENIED);
            assertThat(problem.message()).contains("data source of").doesNotContain("canary");
        });
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl("jdbc:mysql://127.0.0.1:1/app");

        assertThat(tryOpen(dataSource)).isNull();

        assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.STORE_UNAVAILABLE);
    }

    @Test
    void worksWithADriverOfAnotherClassLoader() throws Exception {
        withForeignDriver("", foreign -> {
            Recorded log = new Recorded();
            try (MysqlDatabase database = open(foreign);
                    SqlChannel channel = database.channel(log)) {
                assertThat(number(channel, "SELECT 5")).isEqualTo(5);
                assertThat(log.rows).containsExactly(-1L);
                assertThatThrownBy(() -> channel.update("INSERT INTO nowhere.at_all VALUES (1)", Binder.NOTHING))
                        .isInstanceOf(StatementException.class)
                        .hasMessageContaining("default");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"useAffectedRows", "allowMultiQueries"})
    void findsOutWhatADriverDoesThatCannotBeSeen(String option) throws Exception {
        withForeignDriver(
                option + "=true", foreign -> assertThat(tryOpen(foreign)).isNull());

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.REFUSED_DRIVER_OPTION);
            assertThat(problem.message()).contains(option);
        });
    }

    private void withForeignDriver(String option, Consumer<DataSource> test) throws Exception {
        URL driver = MysqlDataSource.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driver}, ClassLoader.getPlatformClassLoader())) {
            DataSource foreign = (DataSource) loader.loadClass(MysqlDataSource.class.getName())
                    .getConstructor()
                    .newInstance();
            String uri = "jdbc:mysql://127.0.0.1:" + server.port() + "/app?" + option;
            foreign.getClass().getMethod("setUrl", String.class).invoke(foreign, uri);
            foreign.getClass().getMethod("setUser", String.class).invoke(foreign, server.user());
            foreign.getClass().getMethod("setPassword", String.class).invoke(foreign, server.password());
            try {
                test.accept(foreign);
            } finally {
                loader.loadClass("com.mysql.cj.jdbc.AbandonedConnectionCleanupThread")
                        .getMethod("uncheckedShutdown")
                        .invoke(null);
            }
        }
    }

    @Test
    void leavesTheDataSourceOpenWhenItIsClosed() throws SQLException {
        MysqlDataSource dataSource = driver("app", "");
        MysqlDatabase database = open(dataSource);
        database.close();

        assertThatThrownBy(() -> database.channel(StatementLog.NONE))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        closed -> assertThat(closed.code()).isEqualTo(ErrorCode.ENGINE_CLOSED));
        assertThatThrownBy(database::idChannel).isInstanceOf(IllegalUseException.class);
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void tellsALostConnectionAndGoesOnWithTheNext() {
        try (MysqlDatabase database = open(driver("app", ""))) {
            try (SqlChannel channel = database.channel(StatementLog.NONE)) {
                long own = number(channel, "SELECT CONNECTION_ID()");
                assertThatThrownBy(() -> {
                            TestMysql.execute(server, "mysql", "KILL " + own);
                            number(channel, "SELECT 1");
                        })
                        .isInstanceOf(StoreUnavailableException.class);
            }
            try (SqlChannel channel = database.channel(StatementLog.NONE)) {
                assertThat(number(channel, "SELECT 1")).isEqualTo(1);
            }
        }
    }

    /** In a container the thread of the caller may have a transaction, which must not take the ids back. */
    @Test
    void takesIdsInAThreadOfItsOwn() throws SQLException {
        EntitySchema entity = EntitySchema.of("Wide", "default", "wide")
                .required("id", "id", new IntegerType(8, true))
                .build();
        String schema = TestMysql.newSchema(server);
        ThreadNames dataSource = point(new ThreadNames(), schema, "");
        try (MysqlDatabase database = open(dataSource);
                IdSequences ids = new IdSequences()) {
            SchemaStart.run(SchemaPolicy.SAFE, List.of(database), List.of(entity), problems);
            assertThat(problems).isEmpty();
            dataSource.names.clear();

            for (long expected = 1; expected <= 50; expected++) {
                assertThat(ids.next(database, entity)).isEqualTo(expected);
            }
            ids.reseed(database, entity);

            assertThat(dataSource.names).isNotEmpty().allMatch("fluxa-ids"::equals);
        }
    }

    private MysqlDataSource driver(String schema, String option) {
        return point(new MysqlDataSource(), schema, option);
    }

    private <D extends MysqlDataSource> D point(D dataSource, String schema, String option) {
        dataSource.setUrl("jdbc:mysql://127.0.0.1:" + server.port() + "/" + schema + "?" + option);
        dataSource.setUser(server.user());
        dataSource.setPassword(server.password());
        return dataSource;
    }

    private MysqlDatabase open(DataSource dataSource) {
        MysqlDatabase database = tryOpen(dataSource);
        assertThat(problems).isEmpty();
        return Objects.requireNonNull(database);
    }

    private @Nullable MysqlDatabase tryOpen(DataSource dataSource) {
        return MysqlDatabase.open(
                new MysqlConfig("default", ContainerDataSource.of(dataSource), MysqlOptions.DEFAULTS),
                Place.ofPool(Notation.PROPERTIES, "mysql", "default"),
                problems);
    }

    private static long number(SqlChannel channel, String sql) {
        return channel.select(sql, Binder.NOTHING, results -> {
            results.next();
            return results.getLong(1);
        });
    }

    /** Knows which threads asked for connections. */
    private static final class ThreadNames extends MysqlDataSource {

        private static final long serialVersionUID = 1L;

        private final List<String> names = new CopyOnWriteArrayList<>();

        @Override
        public Connection getConnection() throws SQLException {
            names.add(Thread.currentThread().getName());
            return super.getConnection();
        }
    }

    /** Keeps how many rows each statement had. */
    private static final class Recorded implements StatementLog {

        private final List<Long> rows = new ArrayList<>();

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        @SuppressWarnings("checkstyle:ParameterNumber")
        public void ran(
                String operation,
                String sql,
                String pool,
                long read,
                Instant started,
                Duration duration,
                @Nullable ErrorCode error) {
            rows.add(read);
        }
    }
}
