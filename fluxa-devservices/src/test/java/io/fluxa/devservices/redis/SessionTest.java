package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.process.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that says one thing and hangs up. */
@Timeout(60)
class SessionTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Escapes stand for line ends, so that the cases fit on a line. */
    private static String ask(String said, String... words) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, Loopback.address())) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(listener, said));
            try (Session session = Session.open(listener.getLocalPort(), Access.OPEN, TIMEOUT)) {
                return String.valueOf(session.ask(words));
            } finally {
                served.join();
            }
        }
    }

    private static void serve(ServerSocket listener, String said) {
        try (Socket socket = listener.accept()) {
            byte[] reply = said.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8);
            assertThat(socket.getInputStream().read()).isEqualTo('*');
            socket.getOutputStream().write(reply);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +OK~                             | OK
                    :42~                             | 42
                    $4~żó~                           | żó
                    $-1~                             | null
                    *-1~                             | null
                    *2~$1~a~*2~:1~$-1~               | 'a\n1\n'
                    *0~                              | ''
                    """)
    void readsEveryKindOfReply(String said, String meant) throws Exception {
        assertThat(ask(said, "GET", "key")).isEqualTo(meant.replace("\\n", "\n"));
    }

    @Test
    void tellsARefusalFromAFailure() {
        assertThatThrownBy(() -> ask("-NOAUTH Authentication required.~", "PING"))
                .isInstanceOfSatisfying(
                        RedisRefusedException.class,
                        e -> assertThat(e.isFinal()).isTrue());
        assertThatThrownBy(() -> ask("-LOADING Redis is loading the dataset in memory~", "PING"))
                .isInstanceOfSatisfying(
                        RedisRefusedException.class,
                        e -> assertThat(e.isFinal()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request~", "~", "$x~", "$5~ab", "*2~+a~", ""})
    void failsOnAnythingElse(String said) {
        assertThatThrownBy(() -> ask(said, "PING"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(RedisRefusedException.class);
    }
}
