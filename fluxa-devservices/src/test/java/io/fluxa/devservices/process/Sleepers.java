package io.fluxa.devservices.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Harmless processes that run until they are ended; they stand for servers and launchers. */
final class Sleepers implements AutoCloseable {

    private final List<Process> started = new ArrayList<>();

    /** A process whose command line contains a file of the given name. */
    Process start(Path folder, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        Process process = new ProcessBuilder("tail", "-f", file.toString()).start();
        started.add(process);
        return process;
    }

    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
    }
}
