package io.fluxa.internal.ids;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StoreTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Takes blocks in a thread of ours. A container makes every connection part of the transaction of the thread that asks for it, and
 * a block must stay taken when that transaction is rolled back.
 *
 * @param pool the code of the pool
 * @param source where the blocks come from
 * @param ours runs work in our thread
 * @param inOurs whether the current thread is that one
 */
record BlocksElsewhere(String pool, BlockSource source, ExecutorService ours, BooleanSupplier inOurs)
        implements BlockSource {

    @Override
    public IdBlock take(int size) {
        return elsewhere(() -> source.take(size));
    }

    @Override
    public void reseed() {
        elsewhere(() -> {
            source.reseed();
            return IdBlock.NONE;
        });
    }

    /** The stack of a failure is that of our thread. */
    private IdBlock elsewhere(Supplier<IdBlock> work) {
        if (inOurs.getAsBoolean()) {
            return work.get();
        }
        try {
            return ours.submit(work::get).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreTimeoutException(pool, "the thread was interrupted while it waited for ids", interrupted);
        } catch (RejectedExecutionException closing) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED, "", "the engine of pool '" + pool + "' is closed; build a new one");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FluxaException coded) {
                throw coded;
            }
            throw new IllegalStateException("ids could not be taken", failed);
        }
    }
}
