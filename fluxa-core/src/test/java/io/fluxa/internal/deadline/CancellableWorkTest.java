package io.fluxa.internal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CancellableWorkTest {

    private final DeadlineWatch watch = new DeadlineWatch();
    private final CancellableWork work = new CancellableWork(watch);
    private final Wait wait = new Wait();

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void letsWaitsPass() {
        assertThat(work.begin(wait)).isTrue();
        assertThat(work.end()).isFalse();
        assertThat(work.ending()).isNull();
        assertThat(wait.cancelled.getCount()).isEqualTo(1);
    }

    @Test
    void endsWhatIsWaitedForAndRefusesWhatComesLater() {
        assertThat(work.begin(wait)).isTrue();
        work.cancel();

        assertThat(wait.cancelled.getCount()).isZero();
        assertThat(work.end()).isTrue();
        assertThat(work.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(work.begin(wait)).isFalse();
    }

    @Test
    void leavesAFinishedWaitAlone() {
        work.begin(wait);
        work.end();
        work.cancel();
        assertThat(wait.cancelled.getCount()).isEqualTo(1);
    }

    @Test
    void endsByForceWhatDoesNotEnd() throws InterruptedException {
        work.begin(wait);
        work.cancel();
        assertThat(wait.aborted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsAtItsDeadline() throws InterruptedException {
        work.begin(wait);
        Future<?> unused = work.cancelAfter(Duration.ofMillis(1));
        assertThat(wait.cancelled.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(work.ending()).isEqualTo(Ending.DEADLINE);
    }

    @Test
    void endsAPartAlone() {
        CancellableWork part = work.part();
        part.cancel();
        work.forget(part);
        assertThat(part.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(work.ending()).isNull();
    }

    @Test
    void endsItsPartToo() {
        CancellableWork part = work.part();
        part.begin(wait);
        work.cancel();
        assertThat(wait.cancelled.getCount()).isZero();
        assertThat(part.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(work.part().ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        Future<?> unused = work.cancelAfter(Duration.ofHours(1));
        CountDownLatch asked = new CountDownLatch(1);
        work.ask(asked::countDown);
        asked.await();
        watch.close();

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("fluxa-deadlines") || thread.getName().equals("fluxa-cancel")) {
                thread.join();
            }
        }
        work.ask(() -> {
            throw new AssertionError("the watch is closed");
        });
    }

    /** Something to wait for that only takes note of how it is ended. */
    private static final class Wait implements Operation {

        private final CountDownLatch cancelled = new CountDownLatch(1);
        private final CountDownLatch aborted = new CountDownLatch(1);

        @Override
        public void cancel() {
            cancelled.countDown();
        }

        @Override
        public void abort() {
            aborted.countDown();
        }
    }
}
