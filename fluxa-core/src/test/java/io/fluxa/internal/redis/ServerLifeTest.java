package io.fluxa.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLifeTest {

    private static String info(String version, String run, String role, String replication) {
        return "# Server\r\nredis_version:" + version + "\r\nrun_id:" + run + "\r\n\r\n# Replication\r\nrole:" + role
                + "\r\nmaster_replid:" + replication + "\r\n";
    }

    @Test
    void differsAfterARestartAndAfterAFailOver() {
        ServerLife life = ServerLife.of(info("8.2.3", "a", "master", "r"));

        assertThat(ServerLife.of(info("8.2.3", "a", "master", "r"))).isEqualTo(life);
        assertThat(ServerLife.of(info("8.2.3", "b", "master", "r")).incarnation())
                .isNotEqualTo(life.incarnation());
        assertThat(ServerLife.of(info("8.2.3", "a", "master", "s")).incarnation())
                .isNotEqualTo(life.incarnation());
    }

    @Test
    void seesThatAServerBecameAnotherOneOverTheSameConnection() {
        ServerLife life = ServerLife.of(info("8.2.3", "a", "master", "r"));

        assertThat(life.isStill("role:master\r\nmaster_replid:r\r\n")).isTrue();
        assertThat(life.isStill("role:slave\r\nmaster_replid:r\r\n")).isFalse();
        assertThat(life.isStill("role:master\r\nmaster_replid:s\r\n")).isFalse();
        assertThat(ServerLife.hidden(7).isStill("role:slave")).as("not known").isTrue();
    }

    @Test
    void comparesVersionsByNumber() {
        assertThat(ServerLife.of(info("10.0.1", "a", "master", "r")).atLeast(7, 0))
                .isTrue();
        assertThat(ServerLife.of(info("7.0.0", "a", "master", "r")).atLeast(7, 0))
                .isTrue();
        assertThat(ServerLife.of(info("7.0.0", "a", "master", "r")).atLeast(7, 2))
                .isFalse();
        assertThat(ServerLife.of(info("6.2.14", "a", "master", "r")).atLeast(7, 0))
                .isFalse();
        assertThat(ServerLife.of(info("unstable", "a", "master", "r")).atLeast(7, 0))
                .isFalse();
    }

    @Test
    void isNeverZeroAndNotKnownWithoutAnswers() {
        assertThat(ServerLife.of("nothing of use").isKnown()).isFalse();
        assertThat(ServerLife.hidden(0).incarnation()).isNotZero();
        assertThat(ServerLife.of(info("7.4.0", "a", "slave", "r")).master()).isFalse();
    }
}
