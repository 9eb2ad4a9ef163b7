package io.fluxa.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link Seller} in a JVM of its own. */
final class SellerProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream commands;
    private final BufferedReader answers;

    private SellerProcess(Process process) {
        this.process = process;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts one; the lines are what it reads first. */
    static SellerProcess start(List<String> lines) throws IOException {
        SellerProcess seller = new SellerProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Seller.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        lines.forEach(seller.commands::println);
        return seller;
    }

    /** Waits until it is connected. */
    void awaitReady() throws IOException {
        assertThat(answers.readLine()).isEqualTo("ready");
    }

    void begin() {
        commands.println("go");
    }

    /** Waits for the end and gives the numbers of orders that were sold and refused. */
    List<Integer> result() throws IOException, InterruptedException {
        String line = answers.readLine();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return List.of(line.split(" ", -1)).stream().map(Integer::valueOf).toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
