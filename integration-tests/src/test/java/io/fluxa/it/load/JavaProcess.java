package io.fluxa.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A main class of the tests in a JVM of its own: reads lines, prints {@code ready}, waits for a line, and prints numbers. */
final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream commands;
    private final BufferedReader answers;

    private JavaProcess(Process process) {
        this.process = process;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one.
     *
     * @param heap the most memory that it may take, as {@code 64m}
     * @param lines what it reads first
     */
    static JavaProcess start(Class<?> main, String heap, List<String> lines) throws IOException {
        JavaProcess started = new JavaProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        lines.forEach(started.commands::println);
        return started;
    }

    /** Waits until it is connected. */
    void awaitReady() throws IOException {
        assertThat(answers.readLine()).isEqualTo("ready");
    }

    void begin() {
        commands.println("go");
    }

    /** Waits for the end and gives the numbers that it prints. */
    List<Long> result() throws IOException, InterruptedException {
        String line = answers.readLine();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Stream.of(line.split(" ", -1)).map(Long::valueOf).toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
