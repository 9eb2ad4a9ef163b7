package io.fluxa.devservices.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.MavenArtifacts;
import io.fluxa.devservices.command.Launcher;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens after {@code kill -9}. */
@Timeout(300)
class KilledLauncherIT {

    @TempDir
    private Path folder;

    private DevServicesCache cache;
    private MysqlService service;

    @BeforeEach
    void useOwnRunFolder() {
        cache = new DevServicesCache(DevServicesCache.ofUser().root(), folder.resolve("run"));
        service = new MysqlService(cache, new MavenArtifacts());
        service.prepare();
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        assertThat(records()).isEmpty();
        try (var files = Files.list(cache.run())) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".lock"));
        }
    }

    private List<RunRecord> records() {
        return new RunRecords(cache.run()).all();
    }

    private Launcher launch(String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("mysql"));
        words.addAll(List.of(options));
        return Launcher.start(cache, folder.resolve("launcher.err"), words.toArray(new String[0]));
    }

    private static Connection connect(String jdbcUrl) throws SQLException {
        MysqlDataSource source = new MysqlDataSource();
        source.setURL(jdbcUrl);
        return source.getConnection();
    }

    private static String query(String jdbcUrl, String sql) throws SQLException {
        try (Connection connection = connect(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void theNextStartEndsAnOrphanAndRemovesItsFolder() throws Exception {
        try (Launcher launcher = launch()) {
            assertThat(query(launcher.line(), "SELECT 1")).isEqualTo("1");
            RunRecord record = records().get(0);
            launcher.kill();
            assertThat(record.findProcess()).as("the orphan lives on").isPresent();
            service.start(MysqlOptions.defaults()).close();
            assertThat(record.findProcess()).isEmpty();
            assertThat(record.directory()).doesNotExist();
        }
    }

    @Test
    void theNextStartFindsCommittedRowsInAFixedFolder() throws Exception {
        String data = folder.resolve("kept").toString();
        try (Launcher launcher = launch("--data", data)) {
            try (Connection connection = connect(launcher.line());
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (text VARCHAR(20))");
                statement.execute("INSERT INTO note VALUES ('committed')");
            }
            ProcessHandle server = records().get(0).findProcess().orElseThrow();
            launcher.kill();
            server.destroyForcibly();
            server.onExit().get();
        }
        assertRowIsThere(data);
    }

    @Test
    void theNextStartTakesAFixedFolderFromALivingOrphan() throws Exception {
        String data = folder.resolve("kept").toString();
        try (Launcher launcher = launch("--data", data)) {
            try (Connection connection = connect(launcher.line());
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (text VARCHAR(20))");
                statement.execute("INSERT INTO note VALUES ('committed')");
            }
            launcher.kill();
        }
        assertRowIsThere(data);
    }

    private void assertRowIsThere(String data) throws SQLException {
        try (RunningMysql mysql =
                service.start(MysqlOptions.builder().data(Path.of(data)).build())) {
            String url = mysql.jdbcUrl() + "&user=" + mysql.user() + "&password=" + mysql.password();
            assertThat(query(url, "SELECT text FROM note")).isEqualTo("committed");
        }
    }

    @Test
    void aTerminatedLauncherTakesItsServerAlong() throws Exception {
        try (Launcher launcher = launch("--name", "shop")) {
            ProcessHandle server = records().get(0).findProcess().orElseThrow();
            assertThat(launcher.terminate()).isEqualTo(143);
            assertThat(server.isAlive()).isFalse();
            assertThatThrownBy(() -> query(launcher.line(), "SELECT 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aLauncherLeavesTheServersOfALivingOneAlone() throws Exception {
        try (RunningMysql mysql = service.start(MysqlOptions.defaults());
                Launcher launcher = launch()) {
            String url = mysql.jdbcUrl() + "&user=" + mysql.user() + "&password=" + mysql.password();
            assertThat(query(url, "SELECT 1")).isEqualTo("1");
            assertThat(launcher.terminate()).isEqualTo(143);
        }
    }
}
