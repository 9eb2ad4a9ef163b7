package io.fluxa.torture;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.torture.TortureOptions.RedisChoice;
import io.fluxa.torture.fault.RedisPlace;
import io.fluxa.torture.fault.RedisSentinelPlace;
import io.fluxa.torture.fault.RedisServerPlace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The parent: starts servers and nodes, breaks things, and says whether every read was right. */
final class Torture {

    private static final int MISUSED = 2;
    private static final int NODES = 3;
    private static final Duration OVERHEAD = Duration.ofSeconds(9);
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private final TortureOptions options;
    private final Path place;
    private final PrintStream out;

    /**
     * Creates one.
     *
     * @param place where histories are written, and stay when something is wrong
     */
    Torture(TortureOptions options, Path place, PrintStream out) {
        this.options = options;
        this.place = place;
        this.out = out;
    }

    /** Exit status 1 when a read was wrong, 2 when the command line is. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        TortureOptions options;
        try {
            options = TortureOptions.parse(arguments);
        } catch (TortureOptions.UsageException e) {
            System.err.print(e.getMessage() + System.lineSeparator() + TortureOptions.usage());
            System.exit(MISUSED);
            return;
        }
        boolean good = new Torture(options, Path.of(System.getProperty("java.io.tmpdir")), System.out).run();
        System.exit(good ? 0 : 1);
    }

    /** Runs all of it, and gives whether nothing was wrong. */
    boolean run() throws IOException, SQLException, InterruptedException {
        out.println(options.command());
        List<RedisChoice> rounds = options.redis() == RedisChoice.BOTH
                ? List.of(RedisChoice.SERVER, RedisChoice.SENTINEL)
                : List.of(options.redis());
        Duration time = options.time().dividedBy(rounds.size()).minus(OVERHEAD);
        boolean good = true;
        try (RunningMysql mysql = startMysql()) {
            for (RedisChoice round : rounds) {
                good &= round(mysql, round, time.compareTo(SHORTEST) < 0 ? SHORTEST : time);
            }
        }
        out.println(good ? "good" : "NOT GOOD, once more with: " + options.command());
        return good;
    }

    private boolean round(RunningMysql mysql, RedisChoice choice, Duration time)
            throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory(place, "fluxa-torture");
        boolean good = false;
        try (RedisPlace redis =
                choice == RedisChoice.SENTINEL ? RedisSentinelPlace.start() : RedisServerPlace.start(NODES)) {
            Outcome outcome = new Round(options, mysql, redis, folder).run(time);
            out.println("Redis: " + choice + ", " + time.toSeconds() + " s");
            outcome.lines().forEach(out::println);
            good = outcome.good();
            return good;
        } finally {
            if (good) {
                delete(folder);
            } else {
                out.println("histories and errors of the nodes stay in " + folder);
            }
        }
    }

    private static RunningMysql startMysql() {
        return new MysqlService()
                .start(MysqlOptions.builder()
                        .name("torture-" + ProcessHandle.current().pid())
                        .serverOption("--skip-log-bin")
                        .serverOption("--gtid-mode=OFF")
                        .serverOption("--enforce-gtid-consistency=OFF")
                        .build());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot delete " + file, e);
                }
            });
        }
    }
}
