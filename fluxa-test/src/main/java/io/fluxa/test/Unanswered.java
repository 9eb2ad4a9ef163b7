package io.fluxa.test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The requests of one connection whose replies have not come yet. Safe for use by two threads. */
final class Unanswered {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final boolean pipelined;
    private final Queue<String> requests = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private int onTheWay;

    Unanswered(boolean pipelined) {
        this.pipelined = pipelined;
    }

    /** A request goes out. Where nothing is pipelined, one that got no reply is forgotten. */
    void asked(String request) {
        lock.lock();
        try {
            if (!pipelined) {
                requests.clear();
                onTheWay = 0;
            }
            requests.add(request);
            onTheWay++;
        } finally {
            lock.unlock();
        }
    }

    /** A reply has come; gives the request that it answers, or null when nobody waits. */
    @Nullable
    String answered() {
        lock.lock();
        try {
            return requests.poll();
        } finally {
            lock.unlock();
        }
    }

    /** A reply has been passed on, or is lost for good. */
    void done() {
        lock.lock();
        try {
            onTheWay = Math.max(0, onTheWay - 1);
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until what was asked before has been answered, as a client does that pipelines nothing; not for ever, because some replies are held back. */
    void awaitReplies() throws InterruptedException {
        if (!pipelined) {
            return;
        }
        long left = PATIENCE.toNanos();
        lock.lockInterruptibly();
        try {
            while (onTheWay > 0 && left > 0) {
                left = progress.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
