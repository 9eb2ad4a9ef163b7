package io.fluxa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoOptionsTest {

    private static DemoOptions parse(String... arguments) {
        return DemoOptions.parse(List.of(arguments), Path.of("/home/ada"), Map.of());
    }

    @Test
    void keepsDataInTheUsersDataFolder() {
        assertThat(parse().mysql()).isEqualTo(Path.of("/home/ada/.local/share/fluxa/demo/mysql"));
        assertThat(DemoOptions.parse(List.of(), Path.of("/home/ada"), Map.of("XDG_DATA_HOME", "/d"))
                        .home())
                .isEqualTo(Path.of("/d/fluxa/demo"));
        assertThat(DemoOptions.parse(List.of(), Path.of("/home/ada"), Map.of("XDG_DATA_HOME", "d"))
                        .home())
                .isEqualTo(Path.of("/home/ada/.local/share/fluxa/demo"));
    }

    @Test
    void readsEveryOption() {
        assertThat(parse("--war", "/a.war", "--data", "/x/../data", "--port", "9000", "--wait", "5"))
                .isEqualTo(new DemoOptions(Path.of("/a.war"), Path.of("/data"), 9000, Duration.ofSeconds(5)));
    }

    @Test
    void explainsWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> parse("--prot", "1"))
                .hasMessageStartingWith("FLX-8009: unknown option --prot")
                .hasMessageContaining("usage: ./demo");
        assertThatThrownBy(() -> parse("--data")).hasMessageContaining("--data needs a value");
        assertThatThrownBy(() -> parse("--port", "x")).hasMessageContaining("--port needs a number");
        assertThatThrownBy(() -> parse("--port", "70000")).hasMessageContaining("between 1 and 65535");
    }
}
