package io.fluxa.devservices.command;

import io.fluxa.devservices.DevServicesCache;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that starts a server by the command line and can be killed. */
public final class Launcher implements AutoCloseable {

    private final Process process;
    private final String line;

    private Launcher(Process process, String line) {
        this.process = process;
        this.line = line;
    }

    /** Runs {@code start} with a kind of server and its options, and waits for the address. */
    public static Launcher start(DevServicesCache cache, Path errors, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + DevServicesCache.ROOT_PROPERTY + "=" + cache.root(),
                "-D" + DevServicesCache.RUN_PROPERTY + "=" + cache.run(),
                "-cp",
                System.getProperty("java.class.path"),
                DevServicesCommand.class.getName(),
                "start"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("the launcher printed no address; see " + errors);
        }
        return new Launcher(process, line);
    }

    /** What it printed: the address with credentials. */
    public String line() {
        return line;
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; gives the exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
