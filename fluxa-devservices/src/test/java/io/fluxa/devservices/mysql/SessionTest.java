package io.fluxa.devservices.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.process.FreePort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int SEED = 20;

    private static byte[] greeting(String version, String seed) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.write(10);
        Packets.putText(payload, version);
        Packets.putInt(payload, 7);
        payload.writeBytes(seed.substring(0, 8).getBytes(StandardCharsets.US_ASCII));
        payload.writeBytes(new byte[19]);
        Packets.putText(payload, seed.substring(8));
        Packets.putText(payload, "mysql_native_password");
        return payload.toByteArray();
    }

    @Test
    void readsTheSeedInItsTwoParts() throws Exception {
        assertThat(Greeting.seed(greeting("8.0.33", "abcdefghijklmnopqrst"), SEED))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("abcdefghijklmnopqrst");
    }

    @Test
    void refusesWhatIsNoGreeting() {
        assertThatThrownBy(() -> Greeting.seed(new byte[] {'H', 'T', 'T', 'P'}, SEED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not that of a MySQL 8 server");
        assertThatThrownBy(() -> Greeting.seed(new byte[] {10, '8'}, SEED)).hasMessageContaining("no end of text");
        assertThatThrownBy(() -> Greeting.seed(new byte[] {10, '8', 0, 1}, SEED))
                .hasMessageContaining("too short");
    }

    @Test
    void waitsOnWhenTheServerIsFull() throws Exception {
        try (FakeServer full = new FakeServer(FakeServer.error(1040, "Too many connections"))) {
            assertThatThrownBy(() -> Session.open(full.port(), TIMEOUT))
                    .isInstanceOfSatisfying(
                            LoginRefusedException.class,
                            e -> assertThat(e.isFinal()).isFalse())
                    .hasMessage("Too many connections (error 1040)");
        }
    }

    @Test
    void givesUpWhenAccessIsDenied() throws Exception {
        try (FakeServer strict = new FakeServer(FakeServer.error(1045, "Access denied"))) {
            assertThatThrownBy(() -> Session.open(strict.port(), TIMEOUT))
                    .isInstanceOfSatisfying(
                            LoginRefusedException.class,
                            e -> assertThat(e.isFinal()).isTrue());
        }
    }

    @Test
    void failsWhereNobodyListens() {
        int port = FreePort.any();
        assertThat(FreePort.isFree(port)).isTrue();
        assertThatThrownBy(() -> Session.open(port, TIMEOUT)).isInstanceOf(IOException.class);
    }
}
