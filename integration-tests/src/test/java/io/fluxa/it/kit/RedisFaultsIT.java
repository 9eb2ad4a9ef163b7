package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Direction;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy in front of a real Redis server. */
@FluxaTest(entities = Owner.class, redisPools = "default")
class RedisFaultsIT {

    private static final int SOON = 300;

    private FaultProxy proxy;
    private RedisServer server;

    @BeforeEach
    void start(RedisServer redis) {
        server = redis;
        proxy = redis.faultProxy();
        assertThat(redis.uri(proxy)).isEqualTo("127.0.0.1:" + proxy.port() + ":" + redis.database());
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void forwardsCommandsAndReplies() throws IOException {
        try (Socket client = connect()) {
            assertThat(ask(client, "SET key value")).isEqualTo("+OK");
            assertThat(server.command("GET", "key")).isEqualTo("value");
        }
    }

    @Test
    void isABlackHoleThatStillTakesConnections() throws IOException {
        try (Socket old = connect()) {
            proxy.drop();
            assertThatThrownBy(() -> ask(old, "SET key value")).isInstanceOf(SocketTimeoutException.class);
            try (Socket young = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
                young.setSoTimeout(SOON);
                assertThatThrownBy(() -> ask(young, "PING")).isInstanceOf(SocketTimeoutException.class);
            }
            assertThat(server.command("GET", "key")).isNull();
        }
    }

    @Test
    void losesTheReplyOfACommandThatWasDone() throws IOException {
        try (Socket client = connect()) {
            Fault lost = proxy.cutAt(Moment.BEFORE_REPLY, "SET key");
            assertThatThrownBy(() -> ask(client, "SET key value")).isInstanceOf(SocketException.class);
            assertThat(lost.happened()).isTrue();
            assertThat(server.command("GET", "key")).isEqualTo("value");
        }
    }

    @Test
    void losesACommandBeforeItIsDone() throws IOException {
        try (Socket client = connect()) {
            Fault lost = proxy.cutAt(Moment.BEFORE_SENDING, request -> request.contains("SET key"));
            assertThatThrownBy(() -> ask(client, "SET key value")).isInstanceOf(SocketException.class);
            assertThat(lost.happened()).isTrue();
            assertThat(server.command("GET", "key")).isNull();
        }
    }

    @Test
    void losesTheRestOfAPipeline() throws IOException {
        try (Socket client = connect()) {
            Fault lost = proxy.cutAt(Moment.BEFORE_SENDING, "SET two");
            send(client, "SET one 1\r\nSET two 2\r\nSET three 3\r\n");
            assertThat(line(client)).isEqualTo("+OK");
            assertThatThrownBy(() -> line(client)).isInstanceOf(SocketException.class);
            assertThat(lost.happened()).isTrue();
            assertThat(server.command("MGET", "one", "two", "three")).isEqualTo("1\n\n");
        }
    }

    @Test
    void losesTheReplyToOneCommandOfAPipeline() throws IOException {
        try (Socket client = connect()) {
            Fault lost = proxy.cutAt(Moment.BEFORE_REPLY, "GET two");
            send(client, "SET one 1\r\nGET two\r\nSET three 3\r\n");
            assertThat(line(client)).isEqualTo("+OK");
            assertThatThrownBy(() -> line(client)).isInstanceOf(SocketException.class);
            assertThat(lost.happened()).isTrue();
        }
    }

    @Test
    void answersLate() throws IOException {
        try (Socket client = connect()) {
            client.setSoTimeout(20_000);
            proxy.delay(Direction.TO_CLIENT, Duration.ofMillis(SOON));
            long begin = System.nanoTime();
            assertThat(ask(client, "PING")).isEqualTo("+PONG");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(SOON));
        }
    }

    /** A client that has chosen its database. */
    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(SOON);
        assertThat(ask(client, "SELECT " + server.database())).isEqualTo("+OK");
        return client;
    }

    private static String ask(Socket client, String command) throws IOException {
        send(client, command + "\r\n");
        return line(client);
    }

    private static void send(Socket client, String commands) throws IOException {
        client.getOutputStream().write(commands.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Socket client) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = client.getInputStream().read();
                next != '\r';
                next = client.getInputStream().read()) {
            if (next < 0) {
                throw new SocketException("the end");
            }
            line.append((char) next);
        }
        assertThat(client.getInputStream().read()).isEqualTo('\n');
        return line.toString();
    }
}
