package io.fluxa.demo;

import io.fluxa.devservices.DevServicesCache;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo as a process of its own, with the user's unpacked servers and everything else in a folder of the test. */
final class DemoJvm implements AutoCloseable {

    private static final String ANNOUNCEMENT = "The shop runs: ";

    private final Path folder;
    private final Path war;
    private final List<Process> started = new ArrayList<>();

    DemoJvm(Path folder, Path war) {
        this.folder = folder;
        this.war = war;
    }

    void start() throws IOException {
        started.add(launch());
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + DevServicesCache.RUN_PROPERTY + "=" + folder.resolve("run"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demo.class.getName(),
                        "--war",
                        war.toString(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--wait",
                        "300")
                .redirectError(folder.resolve("demo.err").toFile())
                .start();
    }

    private Process latest() {
        return started.get(started.size() - 1);
    }

    /** Reads on until the address is printed. */
    String awaitPage() throws IOException {
        BufferedReader out = latest().inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(ANNOUNCEMENT)) {
                return line.substring(ANNOUNCEMENT.length());
            }
        }
        throw new IOException("the demo ended: " + errors());
    }

    String awaitFailure() throws Exception {
        latest().inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {});
        latest().waitFor();
        return errors();
    }

    /** What a second demo on the same data says before it ends. */
    String second() throws Exception {
        start();
        String said = awaitFailure();
        started.remove(latest());
        return said;
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("demo.err"));
    }

    void kill() throws InterruptedException {
        latest().destroyForcibly().waitFor();
    }

    int terminate() throws InterruptedException {
        latest().destroy();
        return latest().waitFor();
    }

    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
    }
}
