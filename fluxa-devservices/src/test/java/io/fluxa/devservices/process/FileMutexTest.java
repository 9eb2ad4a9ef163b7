package io.fluxa.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileMutexTest {

    @TempDir
    private Path folder;

    @Test
    void letsOneThreadInAtATime() {
        FileMutex mutex = new FileMutex(folder.resolve("lock"), Duration.ofSeconds(30));
        AtomicInteger inside = new AtomicInteger();
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> mutex.during(() -> {
                    int seen = inside.incrementAndGet();
                    LockSupport.parkNanos(1_000_000);
                    inside.decrementAndGet();
                    return seen;
                })))
                .toList();
        assertThat(all).extracting(CompletableFuture::join).containsOnly(1);
    }

    @Test
    void givesUpInTime() {
        Path file = folder.resolve("lock");
        FileMutex patient = new FileMutex(file, Duration.ofSeconds(30));
        FileMutex hasty = new FileMutex(file, Duration.ofMillis(10));
        patient.during(() -> {
            assertThatThrownBy(() -> hasty.during(() -> 1))
                    .isInstanceOf(DevServiceException.class)
                    .hasMessageStartingWith("FLX-8011: Another process has held " + file);
            return 1;
        });
    }

    @Test
    void isFreeAfterAFailure() {
        FileMutex mutex = new FileMutex(folder.resolve("lock"), Duration.ofMillis(10));
        assertThatThrownBy(() -> mutex.during(() -> {
                    throw new IllegalStateException("inside");
                }))
                .hasMessage("inside");
        assertThat(mutex.during(() -> "again")).isEqualTo("again");
    }

    @Test
    void saysThatTheFileCannotBeUsed() {
        FileMutex mutex = new FileMutex(folder.resolve("no").resolve("lock"), Duration.ZERO);
        assertThatThrownBy(() -> mutex.during(() -> 1)).hasMessageStartingWith("FLX-8005");
    }
}
