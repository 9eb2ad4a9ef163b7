package io.fluxa.torture;

import io.fluxa.torture.history.HistoryFile;
import io.fluxa.torture.node.NodeConfig;
import io.fluxa.torture.node.NodeMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process of a node, as its parent sees it. */
final class NodeProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final String ENDED = "ended";

    private final NodeConfig config;
    private final Process process;
    private final PrintStream commands;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Thread reader;
    private final Tale tale;
    private volatile boolean killed;

    private NodeProcess(NodeConfig config, Process process, Tale tale) {
        this.config = config;
        this.process = process;
        this.tale = tale;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.reader = new Thread(this::listen, "node-" + config.node());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one; it works as soon as it is ready. */
    static NodeProcess start(NodeConfig config, Path errors, Tale tale) {
        try {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx96m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-cp",
                    System.getProperty("java.class.path"),
                    NodeMain.class.getName());
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                    .start();
            NodeProcess started = new NodeProcess(config, process, tale);
            config.lines().forEach(started.commands::println);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a node", e);
        }
    }

    /** Its history, which may still grow. */
    HistoryFile history() {
        return new HistoryFile(config.history(), config.process(), config.node());
    }

    /** Waits for an answer. */
    void await(String answer) {
        if (!comesTo(answer)) {
            throw new IllegalStateException("node " + config.node() + " has ended instead of " + answer);
        }
    }

    /** Waits for an answer, or for the end of the process; gives whether it was the answer. */
    boolean comesTo(String answer) {
        try {
            String got = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (got == null) {
                throw new IllegalStateException("node " + config.node() + " should have said " + answer);
            }
            return answer.equals(got);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    void tell(String command) {
        commands.println(command);
    }

    /** SIGKILL. */
    void kill() {
        killed = true;
        process.destroyForcibly();
        awaitEnd();
    }

    void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot send " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it, at once when it does not do so itself. */
    @Override
    public void close() {
        commands.close();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS / 4, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            reader.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!tale.heard(config.process(), config.node(), line)) {
                    answers.add(line);
                }
            }
        } catch (IOException e) {
            if (!killed) {
                tale.trouble("node " + config.node() + " cannot be heard: " + e.getMessage());
            }
        }
        answers.add(ENDED);
    }
}
