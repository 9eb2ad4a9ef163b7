package io.fluxa.devservices.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to run one server process. Its standard input is empty; its output goes to a file.
 *
 * @param identity the names it is recorded under
 * @param command the program and its arguments; one of them has to contain {@link Identity#id}
 * @param environment variables to add to those of the launcher
 * @param output the file for standard output and standard error, appended to
 * @param ending how it is stopped
 */
public record Launch(
        Identity identity, List<String> command, Map<String, String> environment, Path output, Ending ending) {

    /**
     * The names of a server process.
     *
     * @param id the name of the record, from {@link RunRecords#newId}
     * @param service the kind of server
     * @param name the name of the instance
     * @param directory the folder that the server works in
     * @param throwaway whether that folder goes when the server goes
     */
    public record Identity(String id, String service, String name, Path directory, boolean throwaway) {}

    /**
     * How a server process is stopped.
     *
     * @param grace how long it may take to end after SIGTERM; zero means SIGKILL at once
     * @param atExit whether it is stopped when this JVM ends
     */
    public record Ending(Duration grace, boolean atExit) {}
}
