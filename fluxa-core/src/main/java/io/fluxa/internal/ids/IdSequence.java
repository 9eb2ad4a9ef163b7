package io.fluxa.internal.ids;

import io.fluxa.error.FluxaException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;

/**
 * The ids of one entity on this node. Hands them out from a block in memory; when half of it is used the next block is fetched
 * in the background, so that nobody waits. When a block ends before that, one caller fetches and the others wait for it.
 */
final class IdSequence {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final BlockSource source;
    private final Executor background;
    private final LongSupplier nanos;
    private final BlockSize size;
    private long next;
    private long end;
    private long refillAt;
    private IdBlock spare = IdBlock.NONE;
    private boolean fetching;
    private int generation;

    IdSequence(BlockSource source, long lastId, Executor background, LongSupplier nanos) {
        this.source = source;
        this.background = background;
        this.nanos = nanos;
        this.size = new BlockSize(lastId);
    }

    /** The next id, or 0 when they are used up. */
    long next() throws InterruptedException {
        do {
            synchronized (this) {
                while (next >= end && spare.isEmpty() && fetching) {
                    wait();
                }
                if (next >= end && !spare.isEmpty()) {
                    use(spare);
                }
                if (next < end) {
                    return take();
                }
                fetching = true;
            }
        } while (!fetch().isEmpty());
        return 0;
    }

    private long take() {
        long id = next++;
        if (next >= refillAt && spare.isEmpty() && !fetching) {
            fetching = true;
            fetchInBackground();
        }
        return id;
    }

    /** Forgets what is left in memory and moves beyond the largest id of the table. */
    void reseed() {
        source.reseed();
        synchronized (this) {
            generation++;
            next = 0;
            end = 0;
            spare = IdBlock.NONE;
        }
    }

    private void fetchInBackground() {
        try {
            background.execute(this::fetchAhead);
        } catch (RejectedExecutionException closing) {
            fetching = false;
        }
    }

    /** A failure is only told: the caller who needs the block tries again and gets the failure as an exception. */
    private void fetchAhead() {
        try {
            fetch();
        } catch (FluxaException failure) {
            LOG.log(
                    Level.DEBUG,
                    "ids could not be fetched ahead, {0}",
                    failure.code().code());
        }
    }

    /** Takes a block as the spare one; a block that was under way during a reseed is dropped. */
    private IdBlock fetch() {
        int wanted;
        int begun;
        synchronized (this) {
            wanted = size.next(nanos.getAsLong());
            begun = generation;
        }
        IdBlock block = IdBlock.NONE;
        try {
            block = source.take(wanted);
            return block;
        } finally {
            synchronized (this) {
                fetching = false;
                if (begun == generation && !block.isEmpty()) {
                    spare = block;
                    size.leftAfter(block.end());
                }
                notifyAll();
            }
        }
    }

    private void use(IdBlock block) {
        next = block.begin();
        end = block.end();
        refillAt = next + block.size() / 2;
        spare = IdBlock.NONE;
    }
}
