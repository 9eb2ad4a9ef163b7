package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevService;
import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.ArtifactSource;
import io.fluxa.devservices.artifact.MavenArtifacts;
import io.fluxa.devservices.process.FileMutex;
import io.fluxa.devservices.process.OrphanCleanup;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Starts MySQL 8.0.33 on Linux x86_64. The first start fetches 553 MB through the user's Maven settings and unpacks 198 MB
 * of them; later starts take about a second.
 */
public final class MysqlService implements DevService<MysqlOptions> {

    static final String NAME = "mysql";

    /** Who is first may have to download. */
    private static final Duration TURN_WAIT = Duration.ofMinutes(60);

    private static final Duration SESSION = Duration.ofSeconds(10);

    private final DevServicesCache cache;
    private final ArtifactSource source;

    /** Uses the user's own cache and Maven settings. */
    public MysqlService() {
        this(DevServicesCache.ofUser(), new MavenArtifacts());
    }

    /**
     * Uses given places.
     *
     * @param cache where unpacked servers and running instances are kept
     * @param source where the archive comes from
     */
    public MysqlService(DevServicesCache cache, ArtifactSource source) {
        this.cache = cache;
        this.source = source;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RunningMysql start(MysqlOptions options) {
        cache.create();
        RunRecords records = new RunRecords(cache.run());
        new OrphanCleanup(records).run();
        if (!options.reuse()) {
            return launch(options, records);
        }
        Path turn = cache.run().resolve("." + NAME + "-" + options.name() + ".lock");
        return new FileMutex(turn, TURN_WAIT).during(() -> {
            Optional<RunRecord> running = records.findRunning(NAME, options.name());
            return running.isPresent() ? reused(running.get(), options) : launch(options, records);
        });
    }

    private static RunningMysql reused(RunRecord record, MysqlOptions options) {
        int port = Integer.parseInt(record.address().substring(record.address().indexOf(':') + 1));
        long pid = record.findProcess().map(ProcessHandle::pid).orElse(0L);
        createDatabases(port, options);
        return new RunningMysql(record.name(), port, pid, () -> {});
    }

    /** Fetches, unpacks and initialises what is not there yet, so that the next start is quick. */
    public void prepare() {
        cache.create();
        template(installation());
    }

    private Path installation() {
        return Distribution.install(cache, source);
    }

    private Path template(Path installation) {
        return Template.provide(cache.root(), installation);
    }

    private RunningMysql launch(MysqlOptions options, RunRecords records) {
        Path installation = installation();
        RunningMysql running = new InstanceStart(installation, template(installation), records, options).run();
        try {
            createDatabases(running.port(), options);
            return running;
        } catch (DevServiceException e) {
            running.close();
            throw e;
        }
    }

    private static void createDatabases(int port, MysqlOptions options) {
        if (options.databases().isEmpty()) {
            return;
        }
        try (Session session = Session.open(port, SESSION)) {
            for (String database : options.databases()) {
                session.execute("CREATE DATABASE IF NOT EXISTS `" + database + "`");
            }
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.STATEMENT_REFUSED,
                    "MySQL at 127.0.0.1:" + port + " does not create the databases " + options.databases() + ": "
                            + e.getMessage(),
                    e);
        }
    }
}
