package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.FileMutex;
import io.fluxa.devservices.process.FreePort;
import io.fluxa.devservices.process.Launch;
import io.fluxa.devservices.process.Loopback;
import io.fluxa.devservices.process.RunRecords;
import io.fluxa.devservices.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One attempt to bring an instance up: its folder, its process, the first login. */
final class InstanceStart {

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration LOGIN = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(25);
    private static final Duration TURN_WAIT = Duration.ofMinutes(2);

    private final Path installation;
    private final Path template;
    private final RunRecords records;
    private final MysqlOptions options;
    private final Launch.Identity identity;
    private final InstanceFolder folder;

    InstanceStart(Path installation, Path template, RunRecords records, MysqlOptions options) {
        this.installation = installation;
        this.template = template;
        this.records = records;
        this.options = options;
        String id = RunRecords.newId(MysqlService.NAME);
        Path place = options.data().orElse(records.folder().resolve(id));
        this.identity = new Launch.Identity(
                id, MysqlService.NAME, options.name(), place, options.data().isEmpty());
        this.folder = new InstanceFolder(place, id);
    }

    RunningMysql run() {
        ServerProcess.announce(identity, records);
        try {
            folder.create();
            // Two launchers with the same data folder go one after the other; the second then sees the server.
            return new FileMutex(folder.folder().resolve(".lock"), TURN_WAIT).during(() -> {
                folder.requireUnused();
                folder.fill(template);
                return bringUp();
            });
        } catch (DevServiceException e) {
            ServerProcess.withdraw(identity, records);
            throw e;
        }
    }

    private RunningMysql bringUp() {
        if (options.port() != 0) {
            return attempt(options.port());
        }
        try {
            return attempt(FreePort.any());
        } catch (DevServiceException e) {
            // Somebody took the port between our look and mysqld's; that it happens twice is a fault.
            if (!portWasTaken()) {
                throw e;
            }
            return attempt(FreePort.any());
        }
    }

    private RunningMysql attempt(int port) {
        folder.rotateLogs();
        ServerProcess process = ServerProcess.start(launch(port), records);
        try {
            Optional<String> problem = awaitLogin(process, port);
            if (problem.isPresent()) {
                throw notReady(problem.get(), port);
            }
            process.answersAt(Loopback.TEXT + ":" + port);
            return new RunningMysql(options.name(), port, process.pid(), process::close);
        } catch (DevServiceException e) {
            process.end();
            throw e;
        }
    }

    private Launch launch(int port) {
        return new Launch(
                identity,
                ServerArguments.run(installation, folder, port, options),
                Map.of(),
                folder.output(),
                new Launch.Ending(identity.throwaway() ? Duration.ZERO : GRACE, options.stopAtExit()));
    }

    /** Empty when a login succeeded; otherwise what is wrong. */
    private Optional<String> awaitLogin(ServerProcess process, int port) {
        long end = System.nanoTime() + options.readyWithin().toNanos();
        String last = "nobody listens";
        while (System.nanoTime() - end < 0) {
            try (Session session = Session.open(port, LOGIN)) {
                // If the port was taken, it is another server that takes our password.
                if (session.text("SELECT @@pid_file")
                        .endsWith(folder.pidFile().getFileName().toString())) {
                    return Optional.empty();
                }
                last = "another server answers";
            } catch (LoginRefusedException e) {
                if (e.isFinal()) {
                    return Optional.of(String.valueOf(e.getMessage()));
                }
                last = String.valueOf(e.getMessage());
            } catch (IOException notYet) {
                last = String.valueOf(notYet.getMessage());
            }
            if (process.endsWithin(POLL)) {
                return Optional.of("it ended");
            }
        }
        return Optional.of("no login within " + options.readyWithin().toSeconds() + " s: " + last);
    }

    private boolean portWasTaken() {
        return folder.tail().contains("Address already in use");
    }

    private DevServiceException notReady(String problem, int port) {
        String mend = portWasTaken() ? "port " + port + " is taken, name another or none" : "see what it said last";
        return new DevServiceException(
                DevServiceError.NOT_READY, "MySQL did not come up (" + problem + "); " + mend + ":\n" + folder.tail());
    }
}
