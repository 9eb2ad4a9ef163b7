package io.fluxa.benchmarks.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child process with one operation, as its parent sees it. Its errors go where ours go. */
public final class LaneProcess implements Duel.Side, AutoCloseable {

    private static final long FAREWELL_SECONDS = 10;

    private final Process process;
    private final PrintStream commands;
    private final BufferedReader answers;

    private LaneProcess(Process process) {
        this.process = process;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts a child with our own class path and waits until it is ready.
     *
     * @param jvm arguments of its JVM
     * @param main its main class
     * @param arguments what main gets
     * @param input lines that main reads before its {@link Lane} begins
     */
    public static LaneProcess start(List<String> jvm, Class<?> main, List<String> arguments, List<String> input) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        try {
            LaneProcess lane = new LaneProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            input.forEach(lane.commands::println);
            lane.expectReady();
            return lane;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + main.getName(), e);
        }
    }

    @Override
    public Block work(Duration time) {
        commands.println(time.toNanos());
        return Block.parse(answer());
    }

    /** Ends the child and waits for it. */
    @Override
    public void close() {
        commands.close();
        try {
            if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void expectReady() {
        try {
            String answer = answer();
            if (!answer.equals(Lane.READY)) {
                throw new IllegalStateException("the child process said: " + answer);
            }
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
    }

    private String answer() {
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the child process has ended; its own message stands above");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("the child process does not answer", e);
        }
    }
}
