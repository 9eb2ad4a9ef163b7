package io.fluxa.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingServerTest {

    @Test
    void failsWhereABuildServiceSetsCi() {
        assertThat(MissingServer.in(Map.of("CI", "true"))).isEqualTo(MissingServer.FAILS);
        assertThat(MissingServer.in(Map.of("CI", "1"))).isEqualTo(MissingServer.FAILS);
    }

    @Test
    void skipsOnAPersonsMachine() {
        assertThat(MissingServer.in(Map.of())).isEqualTo(MissingServer.SKIPS);
        assertThat(MissingServer.in(Map.of("CI", ""))).isEqualTo(MissingServer.SKIPS);
        assertThat(MissingServer.in(Map.of("CI", "FALSE"))).isEqualTo(MissingServer.SKIPS);
    }
}
