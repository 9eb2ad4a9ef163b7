package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.internal.cache.CacheStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that changes a price to 2 and stores a new one, and is gone before one of its steps as if it had been killed. */
final class DoomedWriter {

    private static final int KILLED = 137;

    private DoomedWriter() {}

    /** Runs one, and waits until it is gone. */
    static void runUntil(CacheStep step, Place place, long id) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedWriter.class.getName(),
                        place.mysql(),
                        place.user(),
                        place.password(),
                        place.redis(),
                        step.name(),
                        String.valueOf(id))
                .inheritIO()
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(KILLED);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The process. */
    public static void main(String[] words) {
        CacheStep last = CacheStep.valueOf(words[4]);
        long id = Long.parseLong(words[5]);
        Node node = Node.at(new Place(words[0], words[1], words[2], words[3]), (step, row) -> {
            if (step == last) {
                Runtime.getRuntime().halt(KILLED);
            }
        });
        Prices prices = new Prices(node);
        node.flush(context -> {
            prices.in(context, id).setAmount(2);
            prices.table().create(context).setAmount(1);
        });
    }
}
