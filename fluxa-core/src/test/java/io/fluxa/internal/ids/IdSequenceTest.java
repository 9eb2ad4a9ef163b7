package io.fluxa.internal.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.StoreUnavailableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class IdSequenceTest {

    private final Blocks blocks = new Blocks(1_000_000);
    private final Deque<Runnable> background = new ArrayDeque<>();

    @Test
    void givesConsecutiveIdsWithoutAskingForEach() throws InterruptedException {
        IdSequence sequence = sequence(Runnable::run);

        List<Long> ids = take(sequence, 1_000);

        assertThat(ids)
                .isEqualTo(java.util.stream.LongStream.rangeClosed(1, 1_000)
                        .boxed()
                        .toList());
        assertThat(blocks.sizes).hasSizeLessThan(13).startsWith(1, 2, 4, 8);
    }

    @Test
    void fetchesAheadOnceHalfOfABlockIsUsed() throws InterruptedException {
        IdSequence sequence = sequence(background::add);
        take(sequence, 1);
        background.remove().run();
        take(sequence, 1);

        assertThat(background).hasSize(1);
        take(sequence, 1);
        assertThat(background).hasSize(1);
        assertThat(blocks.sizes).containsExactly(1, 2);
    }

    @Test
    void fetchesItselfWhenNobodyDoesInTheBackground() throws InterruptedException {
        IdSequence sequence = sequence(task -> {
            throw new RejectedExecutionException();
        });

        assertThat(take(sequence, 5)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void dropsWhatIsLeftWhenReseeded() throws InterruptedException {
        IdSequence sequence = sequence(Runnable::run);
        take(sequence, 100);
        blocks.largest = 5_000;

        sequence.reseed();

        assertThat(sequence.next()).isEqualTo(5_001);
    }

    @Test
    void dropsABlockThatWasUnderWayDuringAReseed() throws InterruptedException {
        IdSequence sequence = sequence(background::add);
        take(sequence, 1);
        blocks.largest = 5_000;
        blocks.duringTake = sequence::reseed;

        background.remove().run();

        assertThat(sequence.next()).isGreaterThan(5_000);
    }

    @Test
    void endsWhenTheRangeIsUsedUp() throws InterruptedException {
        IdSequence sequence = new IdSequence(new Blocks(4), 3, Runnable::run, () -> 0);

        assertThat(take(sequence, 5)).containsExactly(1L, 2L, 3L, 0L, 0L);
    }

    @Test
    void tellsEachCallerOfAFailureAndRecovers() throws InterruptedException {
        IdSequence sequence = sequence(Runnable::run);
        blocks.failure = new StoreUnavailableException("main", "the server is away", null);

        assertThatThrownBy(sequence::next).isSameAs(blocks.failure);
        assertThatThrownBy(sequence::next).isSameAs(blocks.failure);
        blocks.failure = null;
        assertThat(sequence.next()).isEqualTo(1);
    }

    @Test
    void givesEachIdOnceUnderManyThreads() throws Exception {
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            IdSequence sequence = sequence(ahead);
            Set<Long> ids = ConcurrentHashMap.newKeySet();
            Callable<Boolean> caller = () -> ids.addAll(take(sequence, 5_000));

            for (var done : callers.invokeAll(java.util.Collections.nCopies(8, caller))) {
                assertThat(done.get()).isTrue();
            }

            assertThat(ids).hasSize(40_000).doesNotContain(0L);
        } finally {
            callers.shutdownNow();
            ahead.shutdownNow();
        }
    }

    private IdSequence sequence(Executor executor) {
        return new IdSequence(blocks, Long.MAX_VALUE, executor, () -> 0);
    }

    private static List<Long> take(IdSequence sequence, int count) throws InterruptedException {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(sequence.next());
        }
        return ids;
    }

    /** The sequence table in memory. */
    private static final class Blocks implements BlockSource {
        private final long end;
        private final List<Integer> sizes = new ArrayList<>();
        private long next = 1;
        private long largest;
        private StoreUnavailableException failure;
        private Runnable duringTake = () -> {};

        Blocks(long end) {
            this.end = end;
        }

        @Override
        public IdBlock take(int size) {
            IdBlock block = taken(size);
            Runnable during = duringTake;
            duringTake = () -> {};
            during.run();
            return block;
        }

        private synchronized IdBlock taken(int size) {
            if (failure != null) {
                throw failure;
            }
            sizes.add(size);
            long begin = next;
            next = Math.min(end, next + size);
            return new IdBlock(begin, next);
        }

        @Override
        public synchronized void reseed() {
            next = Math.max(next, largest + 1);
        }
    }
}
