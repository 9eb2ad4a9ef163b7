package io.fluxa.demo;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.ArtifactSource;
import io.fluxa.devservices.artifact.MavenArtifacts;
import io.fluxa.devservices.artifact.PipDownloads;
import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.process.OwnServers;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One run of the demo, from the first line it prints until it is interrupted. */
final class DemoRun {

    static final String NAME = "demo";

    private final DemoOptions options;
    private final DevServicesCache cache;
    private final PrintStream out;
    private final ArtifactSource source = new MavenArtifacts();
    private volatile Wildfly.@Nullable Running wildfly;
    private volatile boolean stopping;

    DemoRun(DemoOptions options, DevServicesCache cache, PrintStream out) {
        this.options = options;
        this.cache = cache;
        this.out = out;
    }

    /** Returns only when a server has ended by itself. */
    void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));
        try {
            out.println("Starting MySQL");
            RunningMysql mysql = startMysql();
            out.println("Starting Redis");
            RunningRedis redis = startRedis();
            out.println("Starting WildFly with the shop");
            Wildfly.Running running = new Wildfly(cache, source).start(options, configuration(mysql, redis));
            wildfly = running;
            out.println("The shop runs: " + running.page());
            out.println("Data and logs are in " + options.home() + "; Ctrl-C stops the shop, the data stay.");
            String ended = CompletableFuture.anyOf(
                            end(mysql.pid(), "MySQL"),
                            end(redis.pid(), "Redis"),
                            end(running.process().pid(), "WildFly"))
                    .thenApply(String::valueOf)
                    .join();
            throw new DevServiceException(DevServiceError.NOT_READY, ended + " has ended; start the demo again.");
        } catch (DevServiceException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    private static CompletableFuture<String> end(long pid, String name) {
        return ProcessHandle.of(pid)
                .map(process -> process.onExit().thenApply(ended -> name))
                .orElseGet(() -> CompletableFuture.completedFuture(name));
    }

    private static Map<String, String> configuration(RunningMysql mysql, RunningRedis redis) {
        Map<String, String> configuration = new HashMap<>(mysql.configuration());
        configuration.putAll(redis.configuration());
        configuration.put("fluxa.schema.on-start", "safe");
        return configuration;
    }

    private RunningMysql startMysql() {
        MysqlOptions kept = MysqlOptions.builder()
                .name(NAME)
                .data(options.mysql())
                .stoppedByLauncher()
                .build();
        try {
            return new MysqlService(cache, source).start(kept);
        } catch (DevServiceException e) {
            throw e.error() == DevServiceError.DATA_IN_USE ? inUse(e) : e;
        }
    }

    /** Begins empty each time: what caches had of earlier runs is in MySQL. */
    private RunningRedis startRedis() {
        RedisOptions empty =
                RedisOptions.builder().name(NAME).stoppedByLauncher().build();
        return new RedisService(cache, new PipDownloads()).start(empty);
    }

    private DevServiceException inUse(DevServiceException cause) {
        return new DevServiceException(
                DevServiceError.DATA_IN_USE,
                "The data in " + options.home() + " are in use" + otherPage()
                        + "; stop that one, or start this one with " + "--data DIR.",
                cause);
    }

    /** Where the demo answers that works on the same data, if it is one of ours and has come up. */
    private String otherPage() {
        List<RunRecord> records = new RunRecords(cache.run()).all();
        return records.stream()
                .filter(record -> record.directory().equals(options.mysql()))
                .flatMap(mysql ->
                        records.stream().filter(record -> record.parent().equals(mysql.parent())))
                .filter(record -> record.service().equals(Wildfly.SERVICE))
                .filter(record -> !record.address().isEmpty())
                .map(record -> " by the demo at " + record.address())
                .findFirst()
                .orElse("");
    }

    /** WildFly first and gently, so that no request meets a closed database; then whatever else is there. */
    private void stop() {
        stopping = true;
        Wildfly.Running running = wildfly;
        if (running != null) {
            out.println("Stopping the shop");
            running.close();
        }
        new OwnServers(new RunRecords(cache.run())).end();
    }
}
