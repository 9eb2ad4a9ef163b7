package io.fluxa.torture.node;

import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** One thread of a node. It ends when it is told to. */
final class Worker implements Runnable {

    private static final int WRITES_OF_HUNDRED = 20;
    private static final int HUNDRED = 100;
    private static final long MOST_PAUSE_NANOS = 400_000;

    private final Reads reads;
    private final Writes writes;
    private final Journal journal;
    private final SplittableRandom random;
    private volatile boolean stopped;

    Worker(Tools tools, Ownership own) {
        this.random = tools.random();
        this.journal = tools.journal();
        this.reads = new Reads(tools.engine(), tools.shelves(), journal, random);
        this.writes = new Writes(tools, reads, own);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                if (random.nextInt(HUNDRED) < WRITES_OF_HUNDRED) {
                    writes.one();
                } else {
                    reads.one();
                }
            } catch (SQLException e) {
                LockSupport.parkNanos(MOST_PAUSE_NANOS); // of the turn for slates, which MySQL did not give
            } catch (RuntimeException | Error e) {
                journal.trouble(e);
            }
            LockSupport.parkNanos(random.nextLong(MOST_PAUSE_NANOS));
        }
    }
}
