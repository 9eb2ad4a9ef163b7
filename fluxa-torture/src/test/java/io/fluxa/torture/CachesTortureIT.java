package io.fluxa.torture;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.torture.TortureOptions.RedisChoice;
import io.fluxa.torture.node.Sloppiness;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A minute of {@code ./torture}, with other random numbers each time; a failure prints the seed and the reads that are wrong. */
@Timeout(240)
class CachesTortureIT {

    private final long seed = new SplittableRandom().nextLong(1L << 32);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @AfterEach
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current().descendants()).noneMatch(ProcessHandle::isAlive);
    }

    private boolean run(TortureOptions options) throws Exception {
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            return new Torture(options, folder, out).run();
        } finally {
            System.out.println(text());
        }
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyReadIsRightWhateverFails() throws Exception {
        assertThat(run(TortureOptions.caches(0.7, seed))).as(text()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void findsChangesThatCachesAreNotToldOf() throws Exception {
        TortureOptions sloppy = TortureOptions.caches(0.1, seed).only().on(RedisChoice.SERVER);
        assertThat(run(sloppy.sloppy(Sloppiness.NO_BREAK))).isFalse();
        assertThat(text()).contains("STALE LEDGER", "the row at that time:", "--seed " + seed);
    }
}
