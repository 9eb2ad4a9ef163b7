package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.FileMutex;
import io.fluxa.devservices.process.FreePort;
import io.fluxa.devservices.process.Launch;
import io.fluxa.devservices.process.RunRecords;
import io.fluxa.devservices.process.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One attempt to bring an instance up: its folder, its configuration, its process, the first answer. */
final class InstanceStart {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration TURN_WAIT = Duration.ofMinutes(2);

    private final RedisProgram program;
    private final RunRecords records;
    private final RedisOptions options;
    private final Launch.Identity identity;
    private final InstanceFolder folder;

    InstanceStart(RedisProgram program, RunRecords records, RedisOptions options) {
        this.program = program;
        this.records = records;
        this.options = options;
        String id = RunRecords.newId(RedisService.NAME);
        Path place = options.data().orElse(records.folder().resolve(id));
        this.identity = new Launch.Identity(
                id, RedisService.NAME, options.name(), place, options.data().isEmpty());
        this.folder = new InstanceFolder(place, id);
    }

    RunningRedis run() {
        requireNoFileInPlaceOfSocket();
        ServerProcess.announce(identity, records);
        try {
            folder.create();
            // Two launchers with the same data folder go one after the other; the second then sees the server.
            RedisProcess process = new FileMutex(folder.folder().resolve(".lock"), TURN_WAIT).during(() -> {
                folder.requireUnused(records);
                options.snapshot().ifPresent(folder::take);
                return bringUp();
            });
            return new RunningRedis(options, process, loadsModules());
        } catch (DevServiceException e) {
            ServerProcess.withdraw(identity, records);
            throw e;
        }
    }

    /** The server would delete it without asking. */
    private void requireNoFileInPlaceOfSocket() {
        options.socket().filter(Files::isRegularFile).ifPresent(file -> {
            throw new DevServiceException(
                    DevServiceError.INVALID_OPTION, file + " is a file and not a socket; name another place.");
        });
    }

    private RedisProcess bringUp() {
        if (options.port() != 0) {
            return attempt(options.port());
        }
        try {
            return attempt(FreePort.any());
        } catch (DevServiceException e) {
            // Somebody took the port between our look and the server's; that it happens twice is a fault.
            if (!folder.portWasTaken()) {
                throw e;
            }
            return attempt(FreePort.any());
        }
    }

    private RedisProcess attempt(int port) {
        folder.prepare(configuration(port));
        return RedisProcess.start(launch(), records, folder, port, options);
    }

    private boolean loadsModules() {
        return options.modules() && !program.modules().isEmpty();
    }

    private Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(program.server().toString());
        command.add(folder.configuration().toString());
        if (options.sentinel()) {
            command.add("--sentinel");
        }
        Launch.Ending ending = new Launch.Ending(GRACE, options.stopAtExit());
        return new Launch(identity, command, Map.of(), folder.log(), ending);
    }

    private ConfigurationFile configuration(int port) {
        ConfigurationFile lines = new ConfigurationFile()
                .add("port", Integer.toString(port))
                .add("bind", "127.0.0.1")
                .add("dir", folder.folder().toString())
                .add("logfile", "")
                // The command line keeps the name of the record.
                .add("set-proc-title", "no")
                .add("save", "")
                .add("appendonly", options.data().isPresent() ? "yes" : "no");
        options.socket()
                .ifPresent(socket -> lines.add("unixsocket", socket.toString()).add("unixsocketperm", "700"));
        String password = options.password();
        if (password != null) {
            lines.add("requirepass", password);
        }
        Access access = options.access();
        if (access.user() != null) {
            lines.add("user", access.user(), "on", ">" + access.password(), "~*", "&*", "+@all");
        }
        if (loadsModules()) {
            program.modules().forEach(module -> lines.add("loadmodule", module.toString()));
        }
        return lines.addAll(options.directives());
    }
}
