package io.fluxa.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A TCP proxy on the loopback address in front of a server, which can be told to behave like a bad network: it delays, holds, swallows and cuts, at once or
 * when a certain statement passes.
 *
 * <p>It forwards everything until told otherwise, and again after {@link #restore()}. Every connection costs two daemon threads, which end with
 * it; {@link #close()} resets what is open and leaves no thread behind. Safe for use by several threads.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.toMysql("127.0.0.1", 3306)) {
 *     FaultProxy.Fault lost = proxy.cutAt(FaultProxy.Moment.BEFORE_REPLY, "COMMIT");
 *     // … use the server through proxy.port()
 *     assertThat(lost.happened()).isTrue();
 * }
 * }</pre>
 */
public final class FaultProxy implements AutoCloseable {

    private static final int BACKLOG = 4096;
    private static final long ACCEPT_PAUSE_NANOS = 1_000_000;

    private final Supplier<Conversation> conversations;
    private final ServerSocket listener;
    private final Thread acceptor;
    private final Faults faults = new Faults();
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile InetSocketAddress server;
    private volatile boolean refusing;
    private volatile boolean closed;

    /** A way through the proxy. */
    public enum Direction {
        /** What clients send. */
        TO_SERVER,
        /** What the server sends. */
        TO_CLIENT
    }

    /** A point in the life of a request. */
    public enum Moment {
        /** The proxy has the request, the server does not. */
        BEFORE_SENDING,
        /** The request was handed to the server, which may or may not get to it. */
        AFTER_SENDING,
        /** The server has done or refused what was asked, and its reply has arrived at the proxy; the client has nothing of it. */
        BEFORE_REPLY
    }

    /** A fault that waits for its request. It happens once. */
    public interface Fault {
        /**
         * Whether it happened; true from the moment it begins.
         *
         * @throws IllegalStateException when what was to run failed
         */
        boolean happened();
    }

    private FaultProxy(String host, int port, Supplier<Conversation> conversations) {
        this.server = new InetSocketAddress(host, port);
        this.conversations = conversations;
        try {
            this.listener = new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            throw new UncheckedIOException("the fault proxy finds no free port", e);
        }
        this.acceptor = new Thread(this::accept, "fluxa-fault-proxy-" + listener.getLocalPort());
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /**
     * A proxy in front of any server. A request is what arrives from a client at once, its text one character per byte; a reply is what the server sends next.
     *
     * @param host where the server is; nothing is sent until a client comes
     * @param port its port
     * @throws UncheckedIOException when there is no free port
     */
    public static FaultProxy to(String host, int port) {
        return new FaultProxy(host, port, PlainBytes::new);
    }

    /**
     * A proxy in front of a MySQL server, which knows statements. The text of a request is the statement as the server runs it, with
     * placeholders when it was prepared, such as {@code INSERT INTO `user` (`id`) VALUES (?)}. Other commands are {@code PREPARE} with the statement
     * behind it, {@code PING}, {@code USE}, {@code RESET CONNECTION}. Clients see a server without TLS and compression, because both would hide statements.
     *
     * @param host where the server is; nothing is sent until a client comes
     * @param port its port
     * @throws UncheckedIOException when there is no free port
     */
    public static FaultProxy toMysql(String host, int port) {
        return new FaultProxy(host, port, MysqlPackets::new);
    }

    /**
     * A proxy in front of a Redis server, which knows commands. The text of a request is the command with its words, separated by spaces and read as UTF-8, such as {@code SET
     * key value}. In a pipeline each command and each reply is one by
     * itself, and what comes before a command that a fault waits for is answered first.
     *
     * @param host where the server is; nothing is sent until a client comes
     * @param port its port
     * @throws UncheckedIOException when there is no free port
     */
    public static FaultProxy toRedis(String host, int port) {
        return new FaultProxy(host, port, RedisMessages::new);
    }

    /** The port on 127.0.0.1 that clients connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Lets requests and replies wait: each one is passed on so much later than it came, together with what came meanwhile. Zero ends it. */
    public void delay(Duration each) {
        for (Direction direction : Direction.values()) {
            delay(direction, each);
        }
    }

    /** Lets one direction wait. */
    public void delay(Direction direction, Duration each) {
        if (each.isNegative()) {
            throw new IllegalArgumentException("a delay cannot be negative: " + each);
        }
        faults.delay(direction, each);
    }

    /** Keeps back what comes from either side; {@link #restore()} passes it on. This is a server or a network that stalls. */
    public void hold() {
        hold(Direction.TO_SERVER);
        hold(Direction.TO_CLIENT);
    }

    /** Keeps back what comes in one direction. */
    public void hold(Direction direction) {
        faults.treat(direction, Faults.Treatment.HOLD);
    }

    /**
     * Swallows what comes from either side, its end included: a black hole. Clients can still connect and get no answer. A connection that lost something this way stays
     * dead after {@link #restore()}, as it would behind a firewall that forgot it.
     */
    public void drop() {
        drop(Direction.TO_SERVER);
        drop(Direction.TO_CLIENT);
    }

    /** Swallows what comes in one direction. */
    public void drop(Direction direction) {
        faults.treat(direction, Faults.Treatment.DROP);
    }

    /** Resets every open connection on both sides, now. New ones are accepted. */
    public void cut() {
        open.forEach(ProxiedConnection::reset);
    }

    /**
     * Resets a connection when the next request that begins with a text passes on it. The server rolls back what the connection had begun; after {@link Moment#BEFORE_REPLY} the
     * request itself has taken effect.
     */
    public Fault cutAt(Moment moment, String beginning) {
        return cutAt(moment, beginning(beginning));
    }

    /** Resets a connection when the next request that fits passes on it. */
    public Fault cutAt(Moment moment, Predicate<String> request) {
        return faults.arm(moment, request, ProxiedConnection::reset);
    }

    /** Runs something when the next request that begins with a text passes; the request waits for its end. */
    public Fault runAt(Moment moment, String beginning, Runnable action) {
        return runAt(moment, beginning(beginning), action);
    }

    /**
     * Runs something when the next request that fits passes, in a thread of the proxy. The request, or its reply, waits until it is done: stop a server
     * here, hold the connection, let another transaction go first. What it throws cuts the connection and is the cause of what {@link Fault#happened()} throws.
     */
    public Fault runAt(Moment moment, Predicate<String> request, Runnable action) {
        Objects.requireNonNull(action, "action");
        return faults.arm(moment, request, connection -> action.run());
    }

    /** Resets new connections as soon as they come, as a server does that is not there. Open ones stay. */
    public void refuse() {
        refusing = true;
    }

    /** Sends new connections to another server, as a fail-over does. Open ones stay where they are. */
    public void redirect(String host, int port) {
        server = new InetSocketAddress(host, port);
    }

    /** Ends delays, holds, drops and refusals, and forgets faults that have not happened. What was held is passed on. */
    public void restore() {
        refusing = false;
        faults.clear();
    }

    /** How many connections are open now. */
    public int open() {
        return (int) open.stream().filter(connection -> !connection.ended()).count();
    }

    /** How many connections were accepted so far, without those that {@link #refuse()} turned away. */
    public int accepted() {
        return accepted.get();
    }

    /** How many connections {@link #refuse()} turned away so far. */
    public int refused() {
        return refused.get();
    }

    /** Resets every connection, gives the port back and waits for the end of all threads. A second call does nothing. */
    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the fault proxy cannot give port " + port() + " back", e);
        }
        ProxiedConnection.join(acceptor);
        List<ProxiedConnection> last = List.copyOf(open);
        last.forEach(ProxiedConnection::reset);
        last.forEach(ProxiedConnection::join);
    }

    @Override
    public String toString() {
        return "fault proxy 127.0.0.1:" + port() + " to " + server;
    }

    private static Predicate<String> beginning(String text) {
        Objects.requireNonNull(text, "beginning");
        return request -> request.startsWith(text);
    }

    private void accept() {
        while (!closed) {
            try {
                take(listener.accept());
            } catch (IOException closedOrOutOfSockets) {
                LockSupport.parkNanos(ACCEPT_PAUSE_NANOS);
            }
        }
    }

    private void take(Socket client) {
        if (refusing) {
            refused.incrementAndGet();
            ProxiedConnection.reset(client);
            return;
        }
        accepted.incrementAndGet();
        ProxiedConnection connection = new ProxiedConnection(client, server, conversations.get(), faults, open::remove);
        open.add(connection);
        connection.start();
    }
}
