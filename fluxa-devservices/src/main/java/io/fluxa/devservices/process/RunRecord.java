package io.fluxa.devservices.process;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a running server leaves on disk for those who come after its launcher.
 *
 * @param id the unique name of the record; it appears in the server's command line
 * @param service the kind of server, for example {@code mysql}
 * @param name the name of the instance
 * @param parent the launcher
 * @param process the server, or null as long as it is about to be started
 * @param directory the folder the server works in
 * @param throwaway whether the folder goes when the server goes
 * @param address where the server answers; empty until it does
 */
public record RunRecord(
        String id,
        String service,
        String name,
        ProcessIdentity parent,
        @Nullable ProcessIdentity process,
        Path directory,
        boolean throwaway,
        String address) {

    RunRecord withProcess(ProcessIdentity started) {
        return new RunRecord(id, service, name, parent, started, directory, throwaway, address);
    }

    RunRecord withAddress(String answersAt) {
        return new RunRecord(id, service, name, parent, process, directory, throwaway, answersAt);
    }

    /**
     * Looks for the server: by its identity, or by its command line if its launcher died before it could note one.
     *
     * @return the live process, or empty
     */
    public Optional<ProcessHandle> findProcess() {
        if (process != null) {
            return process.find();
        }
        return ProcessHandle.allProcesses().filter(this::carriesId).findFirst();
    }

    private boolean carriesId(ProcessHandle candidate) {
        return candidate.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.contains(id));
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("service", service);
        properties.setProperty("name", name);
        properties.setProperty("parent.pid", Long.toString(parent.pid()));
        properties.setProperty("parent.started", Long.toString(parent.startedMillis()));
        if (process != null) {
            properties.setProperty("process.pid", Long.toString(process.pid()));
            properties.setProperty("process.started", Long.toString(process.startedMillis()));
        }
        properties.setProperty("directory", directory.toString());
        properties.setProperty("throwaway", Boolean.toString(throwaway));
        properties.setProperty("address", address);
        return properties;
    }

    /** Reads what {@link #toProperties} wrote; empty if something is missing or is not a number. */
    static Optional<RunRecord> from(String id, Properties properties) {
        try {
            return Optional.of(new RunRecord(
                    id,
                    required(properties, "service"),
                    required(properties, "name"),
                    identity(properties, "parent"),
                    properties.containsKey("process.pid") ? identity(properties, "process") : null,
                    Path.of(required(properties, "directory")),
                    Boolean.parseBoolean(required(properties, "throwaway")),
                    required(properties, "address")));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static ProcessIdentity identity(Properties properties, String prefix) {
        return new ProcessIdentity(
                Long.parseLong(required(properties, prefix + ".pid")),
                Long.parseLong(required(properties, prefix + ".started")));
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("missing " + key);
        }
        return value;
    }
}
