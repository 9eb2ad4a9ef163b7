package io.fluxa.devservices.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.MavenArtifacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Uses the user's unpacked server, and records and data of its own. */
@Timeout(300)
class MysqlServiceIT {

    @TempDir
    private Path folder;

    private MysqlService service;

    @BeforeEach
    void useOwnRunFolder() {
        service = new MysqlService(cache(), new MavenArtifacts());
        service.prepare();
    }

    private DevServicesCache cache() {
        return new DevServicesCache(DevServicesCache.ofUser().root(), folder.resolve("run"));
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        try (var files = Files.list(folder.resolve("run"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".lock"));
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }

    @Test
    void answersWithinSecondsAndHandsOverItsAddress() throws Exception {
        long begin = System.nanoTime();
        try (RunningMysql mysql = service.start(MysqlOptions.defaults())) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
            assertThat(mysql.configuration())
                    .containsEntry("fluxa.pools.default.mysql.uri", mysql.jdbcUrl())
                    .containsEntry("fluxa.pools.default.mysql.user", "fluxa")
                    .containsEntry("fluxa.pools.default.mysql.password", "fluxa");
            assertThat(query(mysql, "SELECT CONCAT(VERSION(), ' ', DATABASE(), ' ', @@bind_address)"))
                    .startsWith("8.0.33 app 127.0.0.1");
        }
    }

    @Test
    void startsTwoAtOnce() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> service.start(MysqlOptions.defaults()));
        try (RunningMysql two = service.start(MysqlOptions.defaults());
                RunningMysql one = first.get()) {
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(query(one, "SELECT @@server_uuid")).isNotEqualTo(query(two, "SELECT @@server_uuid"));
        }
    }

    @Test
    void stopsTheProcessOnClose() {
        RunningMysql mysql = service.start(MysqlOptions.defaults());
        mysql.close();
        mysql.close();
        assertThat(ProcessHandle.of(mysql.pid()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThatThrownBy(() -> query(mysql, "SELECT 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void takesServerOptionsAndDatabases() throws Exception {
        MysqlOptions options = MysqlOptions.builder()
                .serverOption("--max-connections=7")
                .database("logs")
                .build();
        try (RunningMysql mysql = service.start(options)) {
            assertThat(query(mysql, "SELECT @@max_connections")).isEqualTo("7");
            assertThat(query(mysql, "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'logs'"))
                    .isEqualTo("1");
            assertThat(mysql.configuration("logs", "logs").get("fluxa.pools.logs.mysql.uri"))
                    .contains("/logs?");
        }
    }

    @Test
    void readsAndWritesNoFilesForItsUsers() throws Exception {
        try (RunningMysql mysql = service.start(MysqlOptions.defaults())) {
            assertThatThrownBy(() -> execute(mysql, "SELECT 1 INTO OUTFILE '" + folder.resolve("stolen") + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("secure-file-priv");
        }
    }

    @Test
    void reusesALiveInstanceOfTheSameName() {
        MysqlOptions options = MysqlOptions.builder().name("shared").reuse().build();
        try (RunningMysql owner = service.start(options)) {
            RunningMysql borrowed = service.start(options);
            assertThat(borrowed.address()).isEqualTo(owner.address());
            borrowed.close();
            assertThat(ProcessHandle.of(owner.pid()).filter(ProcessHandle::isAlive))
                    .isPresent();
        }
    }

    @Test
    void keepsDataInAFixedFolder() throws Exception {
        MysqlOptions options =
                MysqlOptions.builder().data(folder.resolve("kept")).build();
        try (RunningMysql mysql = service.start(options)) {
            execute(mysql, "CREATE TABLE note (text VARCHAR(20))", "INSERT INTO note VALUES ('still here')");
        }
        try (RunningMysql mysql = service.start(options)) {
            assertThat(query(mysql, "SELECT text FROM note")).isEqualTo("still here");
        }
    }

    @Test
    void refusesAFolderWhoseServerLives() {
        MysqlOptions options =
                MysqlOptions.builder().data(folder.resolve("kept")).build();
        try (RunningMysql mysql = service.start(options)) {
            assertThatThrownBy(() -> service.start(options))
                    .isInstanceOf(DevServiceException.class)
                    .hasMessageStartingWith("FLX-8008: The data in " + folder.resolve("kept"))
                    .hasMessageContaining("process " + mysql.pid());
        }
    }

    @Test
    void refusesAFolderOfSomethingElse() throws Exception {
        Files.createDirectories(folder.resolve("photos").resolve("data"));
        MysqlOptions options =
                MysqlOptions.builder().data(folder.resolve("photos")).build();
        assertThatThrownBy(() -> service.start(options))
                .isInstanceOfSatisfying(
                        DevServiceException.class,
                        e -> assertThat(e.error()).isEqualTo(DevServiceError.FOLDER_UNUSABLE))
                .hasMessageContaining("not the data directory");
    }

    @Test
    void saysThatTheWantedPortIsTaken() {
        try (RunningMysql mysql = service.start(MysqlOptions.defaults())) {
            MysqlOptions same = MysqlOptions.builder().port(mysql.port()).build();
            assertThatThrownBy(() -> service.start(same))
                    .hasMessageStartingWith("FLX-8007")
                    .hasMessageContaining("port " + mysql.port() + " is taken");
        }
    }

    @Test
    void showsTheLogWhenTheServerDoesNotComeUp() {
        MysqlOptions options =
                MysqlOptions.builder().serverOption("--no-such-option=1").build();
        assertThatThrownBy(() -> service.start(options))
                .hasMessageStartingWith("FLX-8007")
                .hasMessageContaining("unknown variable 'no-such-option=1'");
    }

    @Test
    void stopsAServerThatRefusesItsDatabases() {
        MysqlOptions options = MysqlOptions.builder()
                .serverOption("--super-read-only")
                .database("logs")
                .build();
        assertThatThrownBy(() -> service.start(options))
                .hasMessageStartingWith("FLX-8012")
                .hasMessageContaining("does not create the databases [logs]")
                .hasMessageContaining("super-read-only");
    }

    @Test
    void givesUpAtTheDeadline() {
        MysqlOptions options =
                MysqlOptions.builder().readyWithin(Duration.ofMillis(1)).build();
        assertThatThrownBy(() -> service.start(options))
                .hasMessageStartingWith("FLX-8007")
                .hasMessageContaining("no login within");
    }

    private static Connection connect(RunningMysql mysql) throws SQLException {
        MysqlDataSource source = new MysqlDataSource();
        source.setURL(mysql.jdbcUrl());
        source.setUser(mysql.user());
        source.setPassword(mysql.password());
        return source.getConnection();
    }

    static String query(RunningMysql mysql, String sql) throws SQLException {
        try (Connection connection = connect(mysql);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    static void execute(RunningMysql mysql, String... statements) throws SQLException {
        try (Connection connection = connect(mysql);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
