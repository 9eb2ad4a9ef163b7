package io.fluxa.test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.test.FaultProxy.Direction;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaultProxyTest {

    private static final int SOON = 300;

    private final List<Socket> clients = new ArrayList<>();
    private EchoServer server;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new EchoServer("");
        proxy = FaultProxy.to("127.0.0.1", server.port());
    }

    @AfterEach
    void leaveNothing() throws IOException {
        proxy.close();
        assertThat(proxyThreads()).isEmpty();
        for (Socket client : clients) {
            client.close();
        }
        server.close();
    }

    @Test
    void forwardsBothWaysAndPassesTheEndOn() throws IOException {
        Socket client = connect();

        assertThat(ask(client, "hello")).isEqualTo("hello");
        assertThat(ask(client, "again")).isEqualTo("again");
        client.shutdownOutput();
        assertThat(client.getInputStream().read()).isEqualTo(-1);

        await(() -> proxy.open() == 0);
        assertThat(proxy.accepted()).isEqualTo(1);
    }

    @Test
    void losesNothingOfALongStream() throws Exception {
        Socket client = connect();
        byte[] sent = "0123456789".repeat(200_000).getBytes(US_ASCII);
        Thread sender = new Thread(() -> write(client, sent));
        sender.start();

        byte[] got = client.getInputStream().readNBytes(sent.length);

        sender.join();
        assertThat(got).isEqualTo(sent);
    }

    @Test
    void delaysEachDirection() throws IOException {
        Socket client = connect();
        ask(client, "warm");

        proxy.delay(Duration.ofMillis(400));
        long begin = System.nanoTime();
        assertThat(ask(client, "slow")).isEqualTo("slow");
        assertThat(millisSince(begin)).isGreaterThanOrEqualTo(800);

        proxy.restore();
        begin = System.nanoTime();
        ask(client, "quick");
        assertThat(millisSince(begin)).isLessThan(400);
        assertThatThrownBy(() -> proxy.delay(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsUntilRestored() throws IOException {
        Socket client = connect();
        ask(client, "warm");

        proxy.hold();
        write(client, "held".getBytes(US_ASCII));
        assertSilent(client);
        assertThat(server.received()).containsExactly("warm");
        proxy.restore();

        assertThat(answer(client, 4)).isEqualTo("held");
    }

    @Test
    void holdsOnlyTheRepliesWhenAsked() throws IOException {
        Socket client = connect();
        ask(client, "warm");

        proxy.hold(Direction.TO_CLIENT);
        write(client, "held".getBytes(US_ASCII));
        assertSilent(client);
        assertThat(server.received()).containsExactly("warm", "held");
        proxy.restore();

        assertThat(answer(client, 4)).isEqualTo("held");
    }

    @Test
    void isABlackHoleForOldAndNewConnections() throws IOException {
        Socket old = connect();
        ask(old, "warm");

        proxy.drop();
        Socket fresh = connect();
        write(old, "lost".getBytes(US_ASCII));
        write(fresh, "lost".getBytes(US_ASCII));
        assertSilent(old);
        assertSilent(fresh);

        proxy.restore();
        write(old, "late".getBytes(US_ASCII));
        assertSilent(old);
        assertThat(server.received()).containsExactly("warm");
        assertThat(ask(connect(), "new")).isEqualTo("new");
    }

    @Test
    void swallowsOnlyTheRepliesWhenAsked() throws IOException {
        Socket client = connect();
        ask(client, "warm");

        proxy.drop(Direction.TO_CLIENT);
        write(client, "done".getBytes(US_ASCII));

        assertSilent(client);
        assertThat(server.received()).containsExactly("warm", "done");
    }

    @Test
    void cutsEveryConnectionAndTakesNewOnes() throws IOException {
        Socket one = connect();
        Socket two = connect();
        ask(one, "one");
        ask(two, "two");
        assertThat(proxy.open()).isEqualTo(2);

        proxy.cut();

        assertReset(one);
        assertReset(two);
        await(() -> server.received().contains("reset"));
        assertThat(ask(connect(), "new")).isEqualTo("new");
        assertThat(proxy.open()).isEqualTo(1);
        assertThat(proxy.accepted()).isEqualTo(3);
    }

    @Test
    void refusesOnlyNewConnections() throws IOException {
        Socket old = connect();
        ask(old, "old");

        proxy.refuse();
        assertReset(connect());
        assertThat(ask(old, "still")).isEqualTo("still");
        assertThat(proxy.refused()).isEqualTo(1);
        assertThat(proxy.accepted()).isEqualTo(1);

        proxy.restore();
        assertThat(ask(connect(), "new")).isEqualTo("new");
    }

    @Test
    void cutsBeforeTheServerGetsARequest() throws IOException {
        Socket client = connect();
        Fault fault = proxy.cutAt(Moment.BEFORE_SENDING, "COMMIT");
        assertThat(ask(client, "SELECT")).isEqualTo("SELECT");
        assertThat(fault.happened()).isFalse();

        write(client, "COMMIT".getBytes(US_ASCII));

        assertReset(client);
        assertThat(fault.happened()).isTrue();
        await(() -> server.received().contains("reset"));
        assertThat(server.received()).containsExactly("SELECT", "reset");
    }

    @Test
    void cutsBeforeTheClientGetsTheReply() throws IOException {
        Socket client = connect();
        Fault fault = proxy.cutAt(Moment.BEFORE_REPLY, request -> request.endsWith("MIT"));
        ask(client, "SELECT");

        write(client, "COMMIT".getBytes(US_ASCII));

        assertReset(client);
        assertThat(fault.happened()).isTrue();
        assertThat(server.received()).startsWith("SELECT", "COMMIT");
    }

    @Test
    void happensOnceOnOneConnection() throws IOException {
        Socket other = connect();
        Socket client = connect();
        proxy.cutAt(Moment.AFTER_SENDING, "COMMIT");

        write(client, "COMMIT".getBytes(US_ASCII));

        assertReset(client);
        assertThat(ask(other, "COMMIT")).isEqualTo("COMMIT");
    }

    @Test
    void letsARequestWaitForAnAction() throws Exception {
        Socket client = connect();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        Fault fault = proxy.runAt(Moment.BEFORE_SENDING, "COMMIT", () -> {
            reached.countDown();
            awaitLatch(mayGoOn);
        });

        write(client, "COMMIT".getBytes(US_ASCII));
        assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
        assertSilent(client);
        assertThat(server.received()).isEmpty();
        mayGoOn.countDown();

        assertThat(answer(client, 6)).isEqualTo("COMMIT");
        assertThat(fault.happened()).isTrue();
    }

    @Test
    void showsTheFailureOfAnAction() throws IOException {
        Socket client = connect();
        Fault fault = proxy.runAt(Moment.BEFORE_SENDING, "COMMIT", () -> {
            throw new IllegalArgumentException("of the test");
        });

        write(client, "COMMIT".getBytes(US_ASCII));

        assertReset(client);
        assertThatThrownBy(fault::happened)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("of the test");
    }

    @Test
    void forgetsFaultsWhenRestored() throws IOException {
        Fault fault = proxy.cutAt(Moment.BEFORE_SENDING, "COMMIT");
        proxy.restore();

        assertThat(ask(connect(), "COMMIT")).isEqualTo("COMMIT");
        assertThat(fault.happened()).isFalse();
    }

    @Test
    void sendsNewConnectionsToAnotherServer() throws IOException {
        try (EchoServer next = new EchoServer("next ")) {
            Socket old = connect();
            ask(old, "old");

            proxy.redirect("127.0.0.1", next.port());

            write(connect(), "new".getBytes(US_ASCII));
            assertThat(answer(clients.get(1), 8)).isEqualTo("next new");
            assertThat(ask(old, "still")).isEqualTo("still");
        }
    }

    @Test
    void resetsClientsWhenTheServerIsGone() throws IOException {
        server.close();

        assertReset(connect());
        await(() -> proxy.open() == 0);
    }

    @Test
    void endsWithHeldConnectionsAndGivesItsPortBack() throws IOException {
        Socket client = connect();
        ask(client, "warm");
        proxy.hold();
        write(client, "held".getBytes(US_ASCII));
        int port = proxy.port();

        proxy.close();
        proxy.close();

        assertReset(client);
        assertThat(proxyThreads()).isEmpty();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(20_000);
        clients.add(client);
        return client;
    }

    private static String ask(Socket client, String text) throws IOException {
        write(client, text.getBytes(US_ASCII));
        return answer(client, text.length());
    }

    private static void write(Socket client, byte[] bytes) {
        try {
            client.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(Socket client, int length) throws IOException {
        return new String(client.getInputStream().readNBytes(length), US_ASCII);
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(SOON);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(20_000);
    }

    private static void assertReset(Socket client) {
        assertThatThrownBy(() -> client.getInputStream().read())
                .isInstanceOf(SocketException.class)
                .isNotInstanceOf(SocketTimeoutException.class);
    }

    private static List<Thread> proxyThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("fluxa-fault-proxy-"))
                .toList();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(millisSince(begin)).as("waited too long").isLessThan(20_000);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
