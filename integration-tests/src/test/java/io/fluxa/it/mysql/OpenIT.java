package io.fluxa.it.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StatementException;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.SqlChannel.Binder;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.it.TestMysql;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIT {

    private final RunningMysql server = TestMysql.shared();
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:%d/app?user=%s&password=%s",
                "jdbc:mysql://127.0.0.1:%d/app?user=%s&password=%s&sslMode=DISABLED",
                "jdbc:mysql://127.0.0.1:%d/app?user=%s&password=%s&SSLmode=REQUIRED&serverTimezone=Asia/Tokyo",
            })
    void connectsByAJdbcAddress(String form) {
        try (MysqlDatabase database = open(form.formatted(server.port(), server.user(), server.password()))) {
            assertThat(database.database()).isEqualTo("app");
            assertThat(database.code()).isEqualTo("default");
            assertThat(database.toString()).doesNotContain(server.password() + "@");
        }
    }

    @Test
    void connectsByAGoAddress() {
        String address = server.user() + ":" + server.password() + "@tcp(127.0.0.1:" + server.port()
                + ")/app?parseTime=true&loc=UTC&charset=utf8mb4&timeout=5s";
        try (MysqlDatabase database = open(address)) {
            assertThat(select(database, "SELECT DATABASE()")).isEqualTo("app");
        }
    }

    @Test
    void tellsTheDriverWhatIsFastAndCheapAndWiresItToTheServer() {
        try (MysqlDatabase database = open(credentials("app", ""))) {
            assertThat(select(database, "SELECT @@character_set_client")).isEqualTo("utf8mb4");
            assertThat(select(database, "SELECT @@session.sql_mode")).contains("STRICT_TRANS_TABLES");
            assertThat(select(database, "SELECT ?", statement -> statement.setString(1, "\uD83D\uDC5F")))
                    .isEqualTo("\uD83D\uDC5F");
        }
    }

    @Test
    void preparesAWideStatementOnceAndKeepsIt() throws SQLException {
        String wide = "SELECT " + "1,".repeat(2_000) + "?";
        try (MysqlDatabase database = open(credentials("app", ""));
                SqlChannel channel = database.channel(StatementLog.NONE)) {
            long prepared = 0;
            for (int i = 0; i < 4; i++) {
                channel.select(wide, statement -> statement.setInt(1, 1), ResultSet::next);
                prepared = i == 0 ? counter(channel) : prepared;
            }

            assertThat(counter(channel)).isEqualTo(prepared);
        }
    }

    @Test
    void fitsThePoolToTheServer() throws SQLException {
        try (MysqlDatabase database = TestMysql.open(server, "app", options -> options.maxOpenConnections(100_000))) {
            assertThat(database.options().maxOpenConnections())
                    .isEqualTo(Integer.parseInt(select(database, "SELECT @@max_connections")));
            assertThat(database.encoding()).isEqualTo("utf8mb4");
            assertThat(database.collation()).isEqualTo("utf8mb4_0900_ai_ci");
        }
    }

    @Test
    void namesAWrongPasswordWithoutShowingIt() {
        assertThat(open(server.jdbcUrl(), server.user(), "hunter2")).isNull();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.ACCESS_DENIED);
            assertThat(problem.key()).isEqualTo("fluxa.pools.default.mysql.user");
            assertThat(problem.message()).contains(server.user(), "1045").doesNotContain("hunter2");
        });
    }

    @Test
    void namesAWrongPort() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(open("jdbc:mysql://127.0.0.1:" + free + "/app", "app", "hunter2"))
                .isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.STORE_UNAVAILABLE);
            assertThat(problem.message())
                    .contains("127.0.0.1:" + free, "ConnectException")
                    .doesNotContain("hunter2");
        });
    }

    @Test
    void namesAnUnknownHost() {
        assertThat(open("jdbc:mysql://nowhere.invalid/app", "app", "hunter2")).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.STORE_UNAVAILABLE);
            assertThat(problem.message()).contains("nowhere.invalid", "UnknownHostException");
        });
    }

    @Test
    void namesAServerThatAcceptsButDoesNotAnswer() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            String uri = "jdbc:mysql://127.0.0.1:" + silent.getLocalPort() + "/app?socketTimeout=300";

            assertThat(open(uri, "app", "hunter2")).isNull();
            assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.STORE_TIMEOUT);
        }
    }

    @Test
    void namesAnUnknownSchema() {
        assertThat(open(server.jdbcUrl("no_such_schema"), server.user(), server.password()))
                .isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_MYSQL_ADDRESS);
            assertThat(problem.message()).contains("no_such_schema");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "jdbcCompliantTruncation=false, REFUSED_DRIVER_OPTION",
        "sessionVariables=sql_mode='', ",
        "useAffectedRows=true, REFUSED_DRIVER_OPTION",
        "ALLOWMULTIQUERIES=true, REFUSED_DRIVER_OPTION",
        "allowLoadLocalInfile=true, REFUSED_DRIVER_OPTION",
        "socketFactory=com.example.Spy, REFUSED_DRIVER_OPTION",
    })
    void refusesWhatWouldMakeValuesWrong(String option, ErrorCode code) {
        MysqlDatabase database = open(credentials("app", "&" + option));

        if (code == null) {
            assertThat(problems).isEmpty();
            assertThat(select(database, "SELECT @@session.sql_mode")).contains("STRICT_TRANS_TABLES");
            database.close();
        } else {
            assertThat(database).isNull();
            assertThat(problems).extracting(Problem::code).containsExactly(code);
        }
    }

    @Test
    void isStrictOnALaxServer() {
        try (RunningMysql lax = TestMysql.start(io.fluxa.devservices.mysql.MysqlOptions.builder()
                        .name("it-lax")
                        .serverOption("--sql-mode=")
                        .serverOption("--default-time-zone=+05:45")
                        .build());
                MysqlDatabase database = TestMysql.open(lax, "app", options -> {});
                SqlChannel channel = database.channel(StatementLog.NONE)) {
            channel.run("CREATE TABLE narrow (text varchar(3))");

            assertThatThrownBy(() -> channel.update("INSERT INTO narrow VALUES ('wide')", Binder.NOTHING))
                    .isInstanceOf(StatementException.class);
        }
    }

    @Test
    void knowsTheLowerLimitOfServerAndDriverForAStatement() {
        try (MysqlDatabase usual = open(credentials("app", ""));
                MysqlDatabase lowered = open(credentials("app", "&maxAllowedPacket=2000000"))) {
            assertThat(usual.largestPacket()).isEqualTo(Long.parseLong(select(usual, "SELECT @@max_allowed_packet")));
            assertThat(lowered.largestPacket()).isEqualTo(2_000_000);
        }
    }

    @Test
    void refusesALimitThatStatementsOfManyIdsWouldExceed() {
        assertThat(open(credentials("app", "&maxAllowedPacket=500000"))).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_OPTION);
            assertThat(problem.message()).contains("500000", "1048576", "max_allowed_packet");
        });
    }

    @Test
    void refusesAnUnknownCollation() {
        MysqlOptions options = new MysqlOptions.Builder()
                .maxOpenConnections(1)
                .defaultCollate("klingon_ci")
                .build();
        MysqlConfig config = new MysqlConfig("default", server.jdbcUrl(), server.user(), server.password(), options);

        assertThat(MysqlDatabase.open(config, Place.ofPool(Notation.PROPERTIES, "mysql", "default"), problems))
                .isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("fluxa.pools.default.mysql.default-collate");
            assertThat(problem.message()).contains("utf8mb4_klingon_ci");
        });
    }

    @Test
    void leavesNoThreadAndNoConnectionWhenClosed() throws Exception {
        Set<Thread> before = poolThreads();
        String schema = TestMysql.newSchema(server);
        MysqlDatabase database = TestMysql.open(server, schema, options -> {});
        try (SqlChannel one = database.channel(StatementLog.NONE);
                SqlChannel two = database.channel(StatementLog.NONE);
                SqlChannel ids = database.idChannel()) {
            one.run("DO 1");
            two.run("DO 1");
            ids.run("DO 1");
        }
        assertThat(connections(schema)).isEqualTo(3);

        database.close();
        database.close();

        TestMysql.await(() -> connections(schema) == 0);
        TestMysql.await(() -> before.containsAll(poolThreads()));
    }

    private static Set<Thread> poolThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("agroal-"))
                .collect(Collectors.toSet());
    }

    private String credentials(String database, String more) {
        return server.jdbcUrl(database) + "&user=" + server.user() + "&password=" + server.password() + more;
    }

    private MysqlDatabase open(String uri) {
        return open(uri, null, null);
    }

    private MysqlDatabase open(String uri, String user, String password) {
        return MysqlDatabase.open(
                new MysqlConfig("default", uri, user, password, MysqlOptions.DEFAULTS),
                Place.ofPool(Notation.PROPERTIES, "mysql", "default"),
                problems);
    }

    private static String select(MysqlDatabase database, String sql) {
        return select(database, sql, Binder.NOTHING);
    }

    private static String select(MysqlDatabase database, String sql, Binder binder) {
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            return channel.select(sql, binder, results -> {
                results.next();
                return results.getString(1);
            });
        }
    }

    private static long counter(SqlChannel channel) {
        return channel.select("SHOW SESSION STATUS LIKE 'Com_stmt_prepare'", Binder.NOTHING, results -> {
            results.next();
            return results.getLong(2);
        });
    }

    private long connections(String schema) throws SQLException {
        try (Connection connection = TestMysql.connect(server, "mysql");
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB = '" + schema + "'")) {
            results.next();
            return results.getLong(1);
        }
    }
}
