package io.fluxa.test;

import io.fluxa.test.FaultProxy.Direction;
import io.fluxa.test.FaultProxy.Moment;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client, a server and the two threads that carry bytes between them. Safe for use by several threads. */
final class ProxiedConnection {

    private static final Duration END_WITHIN = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 5_000;

    private final Socket client;
    private final Socket server = new Socket();
    private final InetSocketAddress address;
    private final Conversation conversation;
    private final Faults faults;
    private final Consumer<ProxiedConnection> whenOver;
    private final Thread forth;
    private final Thread back;
    private final Unanswered unanswered;
    private final ReentrantLock replies = new ReentrantLock();
    private volatile boolean ended;

    /** Reads the next piece of one side. */
    private interface Source {
        @Nullable
        Piece next(InputStream in) throws IOException;
    }

    ProxiedConnection(
            Socket client,
            InetSocketAddress address,
            Conversation conversation,
            Faults faults,
            Consumer<ProxiedConnection> whenOver) {
        this.client = client;
        this.address = address;
        this.conversation = conversation;
        this.unanswered = new Unanswered(conversation.pipelined());
        this.faults = faults;
        this.whenOver = whenOver;
        String name = "fluxa-fault-proxy-" + client.getLocalPort() + "-" + client.getPort();
        this.forth = thread(this::connectAndCarry, name + "-forth");
        this.back = thread(() -> carry(Direction.TO_CLIENT), name + "-back");
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        forth.start();
    }

    /** Whether nothing goes on any more. */
    boolean ended() {
        return ended;
    }

    /** Ends both sides the hard way: they read an error and not an end. */
    void reset() {
        ended = true;
        reset(client);
        reset(server);
        faults.wake();
    }

    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException alreadyClosed) {
            // That is what was wanted.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            // Both ways have ended, so nothing is lost by it.
        }
    }

    /** Waits for the end of the threads, unless called by one of them. */
    void join() {
        join(forth);
        join(back);
    }

    static void join(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(END_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new IllegalStateException("thread " + thread.getName()
                    + " of the fault proxy does not end; what was given to runAt still runs");
        }
    }

    private void connectAndCarry() {
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(address, CONNECT_MILLIS);
            back.start();
            carry(Direction.TO_SERVER);
            back.join();
        } catch (IOException noServer) {
            reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reset();
        } finally {
            ended = true;
            close(client);
            close(server);
            whenOver.accept(this);
        }
    }

    private void carry(Direction direction) {
        try {
            if (direction == Direction.TO_SERVER) {
                carry(direction, client, server, conversation::fromClient);
            } else {
                carry(direction, server, client, conversation::fromServer);
            }
        } catch (IOException | RuntimeException broken) {
            reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reset();
        }
    }

    private void carry(Direction direction, Socket from, Socket to, Source source)
            throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(from.getInputStream());
        OutputStream out = new BufferedOutputStream(to.getOutputStream());
        boolean lost = false;
        long arrived = System.nanoTime();
        while (!ended) {
            boolean waits = in.available() == 0;
            Piece piece = source.next(in);
            arrived = waits ? System.nanoTime() : arrived;
            meetBefore(direction, piece, out);
            lost = lost || !faults.pass(direction, arrived, this);
            if (piece == null) {
                end(to, out, lost);
                return;
            }
            if (!lost) {
                forward(piece, in, out);
            }
            if (direction == Direction.TO_CLIENT && piece.answers()) {
                unanswered.done();
            }
        }
    }

    /** The end of one side is told to the other one, unless it is lost as well. */
    private static void end(Socket to, OutputStream out, boolean lost) throws IOException {
        if (!lost) {
            out.flush();
            to.shutdownOutput();
        }
    }

    private void meetBefore(Direction direction, @Nullable Piece piece, OutputStream out)
            throws IOException, InterruptedException {
        if (piece == null) {
            return;
        }
        if (direction == Direction.TO_SERVER) {
            String request = piece.request();
            if (request != null) {
                if (conversation.pipelined() && faults.awaits(Moment.BEFORE_SENDING, request)) {
                    unanswered.awaitReplies();
                }
                faults.meet(Moment.BEFORE_SENDING, request, this);
                unanswered.asked(request);
            }
        } else if (piece.answers()) {
            String request = unanswered.answered();
            if (request != null) {
                meetBeforeReply(request, out);
            }
        }
    }

    /** The replies before this one are out of its way. */
    private void meetBeforeReply(String request, OutputStream out) throws IOException {
        if (conversation.pipelined() && faults.awaits(Moment.BEFORE_REPLY, request)) {
            out.flush();
        }
        replies.lock();
        try {
            faults.meet(Moment.BEFORE_REPLY, request, this);
        } finally {
            replies.unlock();
        }
    }

    /** Nothing of the reply may overtake a fault that happens after the request was sent. */
    private void forward(Piece piece, InputStream in, OutputStream out) throws IOException {
        String request = piece.request();
        if (request == null || !faults.awaits(Moment.AFTER_SENDING, request)) {
            piece.writeTo(out);
            if (request != null || in.available() == 0) {
                out.flush();
            }
            return;
        }
        replies.lock();
        try {
            piece.writeTo(out);
            out.flush();
            faults.meet(Moment.AFTER_SENDING, request, this);
        } finally {
            replies.unlock();
        }
    }
}
