package io.fluxa.devservices.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.mysql.MysqlOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartMysqlTest {

    @Test
    void readsEveryOption() {
        MysqlOptions options = StartMysql.parse(List.of(
                "--data", "/d", "--port", "3307", "--name", "shop", "--database", "logs", "--database", "events"));
        assertThat(options.data()).contains(Path.of("/d"));
        assertThat(options.port()).isEqualTo(3307);
        assertThat(options.name()).isEqualTo("shop");
        assertThat(options.databases()).containsExactly("logs", "events");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> StartMysql.parse(List.of("--prot", "1")))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown option --prot");
        assertThatThrownBy(() -> StartMysql.parse(List.of("--port"))).hasMessage("--port needs a value");
        assertThatThrownBy(() -> StartMysql.parse(List.of("--port", "x"))).hasMessage("--port needs a number");
        assertThatThrownBy(() -> StartMysql.parse(List.of("--port", "70000"))).isInstanceOf(DevServiceException.class);
    }
}
