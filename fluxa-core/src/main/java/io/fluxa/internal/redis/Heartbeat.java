package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Asks each server of a pool for a sign of life, over a connection of its own, so that a server that hangs is noticed when nobody calls, and
 * one that is back too. With each beat goes a message to the pool itself, by which it knows that subscriptions work.
 */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");

    private final Topology topology;
    private final Listening listening;
    private final Map<Node, Link> links = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final PoolThread thread;
    private boolean closed;
    private boolean hurry;

    Heartbeat(String pool, Topology topology, Listening listening) {
        this.topology = topology;
        this.listening = listening;
        this.thread = new PoolThread("beat", pool, this::run);
    }

    void start() {
        thread.start();
    }

    /** Makes the next beat come at once. */
    void hurry() {
        lock.lock();
        try {
            hurry = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the thread and its connections. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }

    /** Waits until the thread has ended, which takes no longer than one answer. */
    void join() {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean all = true;
            while (pause(all ? RedisTimes.BEAT_MILLIS : RedisTimes.PROBE_MILLIS)) {
                all = beatAll();
            }
        } finally {
            links.values().forEach(Link::end);
            links.clear();
        }
    }

    private boolean beatAll() {
        try {
            topology.look();
            List<Node> nodes = topology.nodes();
            forget(nodes);
            boolean all = true;
            for (Node node : nodes) {
                all &= beat(node);
            }
            listening.follow(nodes);
            return all;
        } catch (RuntimeException | AssertionError | LinkageError | OutOfMemoryError unexpected) {
            LOG.log(Level.WARNING, "a heartbeat of a Redis pool failed", unexpected);
            return false;
        }
    }

    private boolean beat(Node node) {
        try {
            Link link = links.get(node);
            boolean known = link != null;
            try {
                ask(node, link == null ? opened(node) : link);
            } catch (StoreException failure) {
                end(node);
                if (!known || RedisFailures.isTimeout(failure)) {
                    throw failure;
                }
                ask(node, opened(node));
            }
            node.answersAgain();
            node.trim();
            return true;
        } catch (StoreException failure) {
            end(node);
            node.fellSilent(failure);
            return false;
        }
    }

    /** A server that became another one without ending its connections, as by REPLICAOF, gets new ones. */
    private void ask(Node node, Link link) {
        List<Object> answers;
        try {
            link.beginCommand();
            link.sendCommand(Command.PING);
            link.sendCommand(new CommandArguments(Command.INFO).add("replication"));
            link.sendCommand(
                    new CommandArguments(Command.PUBLISH).add(listening.beat()).add(node.name()));
            answers = link.getMany(3);
        } catch (RuntimeException | OutOfMemoryError failure) {
            throw node.failures().of(failure, "PING", link.answerBegan());
        }
        if (answers.get(0) instanceof JedisDataException refusal
                && !RedisFailures.word(refusal).equals("NOPERM")) {
            throw node.failures().refused(refusal, "PING");
        }
        if (answers.get(1) instanceof byte[] info && !link.life().isStill(new String(info, StandardCharsets.UTF_8))) {
            end(node);
            node.renew();
            topology.doubt();
        }
    }

    private Link opened(Node node) {
        Link link = node.openApart();
        links.put(node, link);
        return link;
    }

    private void end(Node node) {
        @Nullable Link link = links.remove(node);
        if (link != null) {
            link.end();
        }
    }

    private void forget(List<Node> nodes) {
        links.entrySet().removeIf(entry -> {
            boolean gone = !nodes.contains(entry.getKey());
            if (gone) {
                entry.getValue().end();
            }
            return gone;
        });
    }

    /** Waits for the next beat; false when there is none. */
    private boolean pause(int millis) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!closed && !hurry && left > 0) {
                left = woken.awaitNanos(left);
            }
            hurry = false;
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }
}
