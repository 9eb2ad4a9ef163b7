package io.fluxa.devservices.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.redis.RedisOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartRedisTest {

    @Test
    void readsEveryOption() {
        RedisOptions options = StartRedis.parse(List.of(
                "--data", "/d", "--port", "6380", "--name", "shop", "--password", "secret", "--socket", "/s.sock"));
        assertThat(options.data()).contains(Path.of("/d"));
        assertThat(options.port()).isEqualTo(6380);
        assertThat(options.name()).isEqualTo("shop");
        assertThat(options.socket()).contains(Path.of("/s.sock"));
        assertThat(options).hasToString("RedisOptions[shop]");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> StartRedis.parse(List.of("--database", "1")))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown option --database");
        assertThatThrownBy(() -> StartRedis.parse(List.of("--port"))).hasMessage("--port needs a value");
        assertThatThrownBy(() -> StartRedis.parse(List.of("--port", "x"))).hasMessage("--port needs a number");
        assertThatThrownBy(() -> StartRedis.parse(List.of("--port", "70000"))).isInstanceOf(DevServiceException.class);
    }
}
