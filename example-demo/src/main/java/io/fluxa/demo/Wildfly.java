package io.fluxa.demo;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.ArtifactSource;
import io.fluxa.devservices.process.DiskSpace;
import io.fluxa.devservices.process.FreePort;
import io.fluxa.devservices.process.Launch;
import io.fluxa.devservices.process.RunRecords;
import io.fluxa.devservices.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Starts WildFly with the shop and waits for the page. */
final class Wildfly {

    static final String SERVICE = "wildfly";

    private static final int USUAL_PORT = 8080;
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(200);

    private final DevServicesCache cache;
    private final ArtifactSource source;

    Wildfly(DevServicesCache cache, ArtifactSource source) {
        this.cache = cache;
        this.source = source;
    }

    /** A WildFly whose page answers. */
    record Running(ServerProcess process, String page) implements AutoCloseable {
        @Override
        public void close() {
            process.close();
        }
    }

    Running start(DemoOptions options, Map<String, String> configuration) {
        Path installation = WildflyDistribution.install(cache, source);
        RunRecords records = new RunRecords(cache.run());
        Launch.Identity identity = identity(records);
        int port = choosePort(options.port());
        ServerProcess.announce(identity, records);
        try {
            WildflyFolder folder = new WildflyFolder(identity.directory());
            folder.create(installation, options.war(), configuration);
            freshLogs(options);
            Launch launch = new Launch(
                    identity,
                    WildflyCommand.of(installation, folder, identity.id(), port, options.logs()),
                    Map.of(),
                    options.logs().resolve("server.out"),
                    new Launch.Ending(GRACE, false));
            String page = "http://localhost:" + port + "/shop/";
            return awaitPage(new Running(ServerProcess.start(launch, records), page), folder, options);
        } catch (DevServiceException e) {
            ServerProcess.withdraw(identity, records);
            throw e;
        }
    }

    private static void freshLogs(DemoOptions options) {
        try {
            Files.createDirectories(options.logs());
            Files.deleteIfExists(options.log());
            Files.deleteIfExists(options.logs().resolve("server.out"));
        } catch (IOException e) {
            throw DiskSpace.failure("prepare the logs in " + options.logs(), e);
        }
    }

    private static Launch.Identity identity(RunRecords records) {
        String id = RunRecords.newId(SERVICE);
        return new Launch.Identity(id, SERVICE, DemoRun.NAME, records.folder().resolve(id), true);
    }

    static int choosePort(int wanted) {
        if (wanted == 0) {
            return FreePort.isFree(USUAL_PORT) ? USUAL_PORT : FreePort.any();
        }
        if (!FreePort.isFree(wanted)) {
            throw new DevServiceException(
                    DevServiceError.NOT_READY, "Port " + wanted + " is taken; name another with --port N or none.");
        }
        return wanted;
    }

    private static Running awaitPage(Running running, WildflyFolder folder, DemoOptions options) {
        PageProbe probe = new PageProbe(running.page());
        long end = System.nanoTime() + options.readyWithin().toNanos();
        while (!probe.answers()) {
            Optional<String> problem = problem(running, folder, end - System.nanoTime(), probe);
            if (problem.isPresent()) {
                String said = ServerLog.relevant(options.log());
                running.close();
                throw new DevServiceException(
                        DevServiceError.NOT_READY,
                        "The shop did not come up (" + problem.get() + "); see " + options.log() + ":\n" + said
                                + ServerLog.advice(said, options.mysql()));
            }
        }
        running.process().answersAt(running.page());
        return running;
    }

    private static Optional<String> problem(Running running, WildflyFolder folder, long nanosLeft, PageProbe probe) {
        if (folder.deploymentFailed()) {
            return Optional.of("WildFly refused the application");
        }
        if (running.process().endsWithin(POLL)) {
            return Optional.of("WildFly ended");
        }
        return nanosLeft < 0 ? Optional.of("it took too long: " + probe.last()) : Optional.empty();
    }
}
