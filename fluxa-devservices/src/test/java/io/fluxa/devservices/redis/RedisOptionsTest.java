package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedisOptionsTest {

    @Test
    void isAThrowawayInstanceOnAFreePortByDefault() {
        RedisOptions options = RedisOptions.defaults();
        assertThat(options.data()).isEmpty();
        assertThat(options.snapshot()).isEmpty();
        assertThat(options.port()).isZero();
        assertThat(options.modules()).isTrue();
        assertThat(options.reuse()).isFalse();
        assertThat(options.stopAtExit()).isTrue();
        assertThat(options.access()).isEqualTo(Access.OPEN);
    }

    @Test
    void makesPathsAbsolute() {
        RedisOptions.Builder options = RedisOptions.builder().socket(Path.of("r.sock"));
        assertThat(options.data(Path.of("x", "..", "data")).build().data())
                .contains(Path.of("data").toAbsolutePath());
        assertThat(options.build().socket()).contains(Path.of("r.sock").toAbsolutePath());
    }

    @Test
    void refusesWhatCannotWork() {
        RedisOptions.Builder options = RedisOptions.builder();
        assertThatThrownBy(() -> options.name("a/b")).hasMessageStartingWith("FLX-8009: The name of an instance");
        assertThatThrownBy(() -> options.port(65_536)).hasMessageStartingWith("FLX-8009: A port");
        assertThatThrownBy(() -> options.port(-1)).hasMessageStartingWith("FLX-8009: A port");
        assertThatThrownBy(() -> options.password("")).hasMessageStartingWith("FLX-8009: A password");
        assertThatThrownBy(() -> options.user("a b", "x")).hasMessageStartingWith("FLX-8009: The name of a user");
        assertThatThrownBy(() -> options.user("ada", "")).hasMessageStartingWith("FLX-8009: The password of a user");
        assertThatThrownBy(() -> options.memory("much", "noeviction")).hasMessageStartingWith("FLX-8009: A size");
        assertThatThrownBy(() -> options.directive("--save"))
                .hasMessageStartingWith("FLX-8009: The name of a directive");
        assertThatThrownBy(() -> options.socket(Path.of("/" + "x".repeat(107))))
                .hasMessageStartingWith("FLX-8009: The path of a socket");
        assertThatThrownBy(
                        () -> options.data(Path.of("d")).snapshot(Path.of("s")).build())
                .hasMessageStartingWith("FLX-8009: A server begins with");
    }

    @Test
    void prefersTheNamedUserAndShowsNoPassword() {
        RedisOptions options = RedisOptions.builder()
                .password("canary1")
                .user("ada", "canary2")
                .build();
        assertThat(options.access()).isEqualTo(new Access("ada", "canary2"));
        assertThat(options + " " + options.access()).doesNotContain("canary");
    }

    @Test
    void quotesValues() {
        String text = new ConfigurationFile()
                .add("save", "")
                .add("requirepass", "a \"b\\c\nshutdown")
                .addAll(List.of(List.of("save", "60", "1")))
                .text();
        assertThat(text).isEqualTo("""
                save ""
                requirepass "a \\"b\\\\c\\nshutdown"
                save "60" "1"
                """);
    }

    @Test
    void putsCredentialsIntoAnAddress() {
        assertThat(Access.OPEN.userInfo()).isEmpty();
        assertThat(new Access(null, "a b@c").userInfo()).isEqualTo(":a%20b%40c@");
        assertThat(new Access("ada", "x+y").userInfo()).isEqualTo("ada:x%2By@");
    }
}
