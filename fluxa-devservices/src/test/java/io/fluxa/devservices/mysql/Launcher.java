package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.command.DevServicesCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that starts a MySQL by the command line and can be killed. */
final class Launcher implements AutoCloseable {

    private final Process process;
    private final String line;

    private Launcher(Process process, String line) {
        this.process = process;
        this.line = line;
    }

    static Launcher start(DevServicesCache cache, Path errors, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + DevServicesCache.ROOT_PROPERTY + "=" + cache.root(),
                "-D" + DevServicesCache.RUN_PROPERTY + "=" + cache.run(),
                "-cp",
                System.getProperty("java.class.path"),
                DevServicesCommand.class.getName(),
                "start",
                "mysql"));
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

    /** What it printed: the JDBC address with credentials. */
    String line() {
        return line;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
