package io.fluxa.arquillian.shop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Makes many calls at the same time. */
final class AtOnce {

    private static final int MOST_THREADS = 60;

    private AtOnce() {}

    /** Makes one call so many times, and gives all results when the last one is there. */
    static <T> List<T> call(int times, Callable<T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(times, MOST_THREADS));
        try {
            List<Future<T>> futures = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> call).toList());
            return futures.stream().map(AtOnce::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shop answered", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shop answered", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a call failed", e.getCause());
        }
    }
}
