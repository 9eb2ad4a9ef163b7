package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One server: its connections, of which the one that was used last is lent first, and whether it answers. While it does not, nothing is
 * lent and nobody waits. Safe for use by several threads.
 */
final class Node {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");

    private final String name;
    private final LinkOpener opener;
    private final int limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition freed = lock.newCondition();
    private final Deque<Link> idle = new ArrayDeque<>();
    private volatile @Nullable String silent;
    private int open;
    private int generation;
    private @Nullable String closed;

    /**
     * A server.
     *
     * @param name its address
     * @param limit how many connections there are at most
     */
    Node(String name, LinkOpener opener, int limit) {
        this.name = name;
        this.opener = opener;
        this.limit = limit;
    }

    /** The address of the server. */
    String name() {
        return name;
    }

    RedisFailures failures() {
        return opener.failures();
    }

    /** Whether the server answered lately. */
    boolean answers() {
        return silent == null;
    }

    /**
     * A connection, which has to come back by {@link #release}.
     *
     * @throws StoreException when there is none, at once while the server does not answer
     */
    Link lend() {
        requireAnswers();
        int current;
        lock.lock();
        try {
            Link link = awaitFree();
            if (link != null) {
                return link;
            }
            open++;
            current = generation;
        } finally {
            lock.unlock();
        }
        return openOne(current);
    }

    /** Takes a connection back, and ends it if it is of no use any more. */
    void release(Link link) {
        link.idleFrom(System.nanoTime());
        boolean ends;
        lock.lock();
        try {
            ends = closed != null || link.isBroken() || link.generation() != generation;
            if (ends) {
                open--;
            } else {
                idle.addFirst(link);
            }
            freed.signal();
        } finally {
            lock.unlock();
        }
        if (ends) {
            link.end();
        }
    }

    /** A connection besides those that are lent, which its owner has to end. */
    Link openApart() {
        return opener.open(0);
    }

    /** Closes the connections that nobody uses: the server has closed one of them, and so perhaps all. */
    void closeIdle() {
        take(true, Long.MAX_VALUE).forEach(Link::end);
    }

    /** Closes every connection, those in use when they come back. */
    void renew() {
        lock.lock();
        try {
            generation++;
        } finally {
            lock.unlock();
        }
        closeIdle();
    }

    /** Closes the connections that nobody needed for long. */
    void trim() {
        take(false, System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(RedisTimes.IDLE_MILLIS))
                .forEach(Link::end);
    }

    /** Says that a time ran out on a connection: from now on nobody waits for this server. */
    void timedOut(Link link, StoreException reason) {
        lock.lock();
        try {
            if (link.generation() != generation) {
                return;
            }
        } finally {
            lock.unlock();
        }
        fellSilent(reason);
    }

    /** Says that the server does not answer. */
    void fellSilent(StoreException reason) {
        boolean news;
        lock.lock();
        try {
            news = silent == null && closed == null;
            silent = reason.code().code();
            generation++;
            freed.signalAll();
        } finally {
            lock.unlock();
        }
        closeIdle();
        if (news) {
            LOG.log(Level.WARNING, "{0}", reason.getMessage());
        }
    }

    /** Says that the server answers again. */
    void answersAgain() {
        if (silent != null) {
            silent = null;
            LOG.log(Level.INFO, "{0} answers again", failures().place());
        }
    }

    /** Closes every connection for good, those in use when they come back. */
    void close() {
        close("is closed; build a new engine");
    }

    /** Closes every connection for good, because the server is none of its pool any more. */
    void retire() {
        close("is not the server of its pool any more; try again");
    }

    private void close(String reason) {
        lock.lock();
        try {
            closed = reason;
            freed.signalAll();
        } finally {
            lock.unlock();
        }
        closeIdle();
    }

    /** An idle connection, or null when a new one may be opened. */
    private @Nullable Link awaitFree() {
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(RedisTimes.ANSWER_MILLIS);
            while (idle.isEmpty() && open >= limit && left > 0 && closed == null && answers()) {
                left = freed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures().unavailable("was waited for by a thread that was interrupted", e);
        }
        requireAnswers();
        if (closed != null) {
            throw failures().unavailable(closed, null);
        }
        if (idle.isEmpty() && open >= limit) {
            throw failures().timeout("has no free connection: all " + limit + " are in use; try again later", null);
        }
        return idle.pollFirst();
    }

    private Link openOne(int current) {
        boolean done = false;
        try {
            Link link = opener.open(current);
            done = true;
            return link;
        } catch (StoreException e) {
            if (e.getCause() != null || alone()) {
                fellSilent(e);
            }
            throw e;
        } finally {
            if (!done) {
                giveUpPlace();
            }
        }
    }

    private boolean alone() {
        lock.lock();
        try {
            return open == 1;
        } finally {
            lock.unlock();
        }
    }

    private void giveUpPlace() {
        lock.lock();
        try {
            open--;
            freed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void requireAnswers() {
        String reason = silent;
        if (reason != null) {
            throw failures().unavailable("does not answer (" + reason + "); try again when it is back", null);
        }
    }

    private List<Link> take(boolean all, long before) {
        List<Link> taken = new ArrayList<>();
        lock.lock();
        try {
            Link oldest = idle.peekLast();
            while (oldest != null && (all || oldest.idleSince() - before < 0)) {
                taken.add(oldest);
                idle.removeLast();
                open--;
                oldest = idle.peekLast();
            }
        } finally {
            lock.unlock();
        }
        return taken;
    }
}
