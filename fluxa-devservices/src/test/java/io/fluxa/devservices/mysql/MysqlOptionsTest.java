package io.fluxa.devservices.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MysqlOptionsTest {

    @Test
    void isAThrowawayInstanceOnAFreePortByDefault() {
        MysqlOptions options = MysqlOptions.defaults();
        assertThat(options.data()).isEmpty();
        assertThat(options.port()).isZero();
        assertThat(options.reuse()).isFalse();
        assertThat(options.stopAtExit()).isTrue();
    }

    @Test
    void makesTheDataFolderAbsolute() {
        assertThat(MysqlOptions.builder()
                        .data(Path.of("x", "..", "data"))
                        .build()
                        .data())
                .contains(Path.of("data").toAbsolutePath());
    }

    @Test
    void refusesWhatCannotWork() {
        MysqlOptions.Builder options = MysqlOptions.builder();
        assertThatThrownBy(() -> options.name("a/b")).hasMessageStartingWith("FLX-8009: The name of an instance");
        assertThatThrownBy(() -> options.port(65_536)).hasMessageStartingWith("FLX-8009: A port");
        assertThatThrownBy(() -> options.port(-1)).hasMessageStartingWith("FLX-8009: A port");
        assertThatThrownBy(() -> options.database("a`b")).hasMessageStartingWith("FLX-8009: The name of a database");
        assertThatThrownBy(() -> options.serverOption("port=1")).hasMessageStartingWith("FLX-8009: An option");
    }

    @Test
    void givesKeptDataSafeDurabilityAndThrowawayDataNone() {
        InstanceFolder folder = new InstanceFolder(Path.of("/run/x"), "mysql-1");
        List<String> kept = ServerArguments.run(
                Path.of("/opt/mysql"),
                folder,
                1,
                MysqlOptions.builder().data(Path.of("/d")).build());
        List<String> throwaway = ServerArguments.run(Path.of("/opt/mysql"), folder, 1, MysqlOptions.defaults());
        assertThat(kept)
                .contains("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1", "--innodb-doublewrite=1")
                .doesNotContain("--innodb-flush-method=nosync");
        assertThat(throwaway).contains("--innodb-flush-method=nosync", "--innodb-doublewrite=0");
    }

    @Test
    void listensOnTheLoopbackAddressOnlyAndHasTheLastWord() {
        MysqlOptions options =
                MysqlOptions.builder().serverOption("--max-connections=7").build();
        assertThat(ServerArguments.run(
                        Path.of("/opt/mysql"), new InstanceFolder(Path.of("/run/x"), "mysql-1"), 33, options))
                .contains("--bind-address=127.0.0.1", "--port=33", "--pid-file=/run/x/mysql-1.pid")
                .endsWith("--max-connections=7");
    }
}
