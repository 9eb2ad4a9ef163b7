package io.fluxa.benchmarks;

import io.agroal.api.AgroalDataSource;
import io.fluxa.benchmarks.floor.FloorPool;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Comparison;
import io.fluxa.benchmarks.harness.Duel;
import io.fluxa.benchmarks.harness.ForkDuel;
import io.fluxa.benchmarks.harness.Forks;
import io.fluxa.benchmarks.harness.LaneProcess;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.redis.RunningRedis;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** The parent: starts MySQL and Redis, lets the contestants of each row take turns, and prints one line per row. */
final class Bench {

    private static final int MISUSED = 2;

    private final BenchOptions options;
    private final Target target;
    private final PrintStream out;

    private Bench(BenchOptions options, Target target, PrintStream out) {
        this.options = options;
        this.target = target;
        this.out = out;
    }

    /** Measures what the command line asks for; exit status 1 when a row is short, 2 when the command line is wrong. */
    public static void main(String[] arguments) throws SQLException, RunnerException {
        BenchOptions options;
        try {
            options = BenchOptions.parse(arguments);
        } catch (BenchOptions.UsageException e) {
            System.err.print(e.getMessage() + System.lineSeparator() + BenchOptions.usage());
            System.exit(MISUSED);
            return;
        }
        boolean allReached;
        try (RunningMysql mysql = BenchServers.mysql();
                RunningRedis redis = BenchServers.redis()) {
            Target target = new Target(mysql.jdbcUrl(), mysql.user(), mysql.password(), redis.url());
            allReached = new Bench(options, target, System.out).run();
        }
        System.exit(allReached ? 0 : 1);
    }

    private boolean run() throws SQLException, RunnerException {
        FluxaEngine.open(target).close();
        try (AgroalDataSource pool = FloorPool.open(target)) {
            ShipmentTable.createCopies(pool);
        }
        out.println(ReportLine.heading());
        boolean allReached = true;
        for (LaneRow row : options.rows()) {
            allReached &= report(ReportLine.of(row.label(), row.bar(), Outcome.of(compare(row))));
        }
        if (!options.inProcess().isEmpty()) {
            fillOurs();
        }
        for (InProcessRow row : options.inProcess()) {
            allReached &= report(ReportLine.of(row.label(), row.bar(), Outcome.of(forks(row))));
        }
        return allReached;
    }

    private boolean report(ReportLine line) {
        out.println(options.plan().conclusive() ? line : line.withoutVerdict());
        return line.verdict() != Verdict.SHORT || !options.plan().conclusive();
    }

    private void fillOurs() throws SQLException {
        try (AgroalDataSource pool = FloorPool.open(target)) {
            new ShipmentTable(pool, ShipmentTable.OURS).fill();
        }
    }

    private Comparison compare(LaneRow row) throws SQLException {
        try (AgroalDataSource pool = FloorPool.open(target)) {
            row.fill(target, pool);
        }
        Comparison all = pair(row, 1);
        for (int i = 2; i <= options.plan().pairs(); i++) {
            all = all.plus(pair(row, i));
        }
        return all;
    }

    private Comparison pair(LaneRow row, int number) {
        Contestant second = options.mirror() ? Contestant.MIRROR : Contestant.OURS;
        try (LaneProcess floor = lane(row, Contestant.FLOOR, number);
                LaneProcess ours = lane(row, second, number)) {
            return new Duel(floor, ours)
                    .run(options.plan().warmUp(), options.plan().measuring());
        }
    }

    private Forks forks(InProcessRow row) throws RunnerException {
        String second = options.mirror() ? row.floor() : row.ours();
        return new ForkDuel(
                        fork(row, Contestant.FLOOR, row.floor()),
                        fork(row, options.mirror() ? Contestant.MIRROR : Contestant.OURS, second))
                .run(options.plan().forkPairs());
    }

    private ForkDuel.Side fork(InProcessRow row, Contestant contestant, String method) {
        List<String> jvm = jvm(row.label(), contestant, "%p");
        jvm.addAll(List.of(target.systemProperties()));
        return row.side(method, options.plan().forkSeconds(), jvm);
    }

    private LaneProcess lane(LaneRow row, Contestant contestant, int number) {
        return LaneProcess.start(
                jvm(row.label(), contestant, String.valueOf(number)),
                LaneMain.class,
                List.of(row.label(), contestant.name()),
                target.lines());
    }

    private List<String> jvm(String row, Contestant contestant, String number) {
        List<String> jvm = new ArrayList<>(List.of("-Xms512m", "-Xmx512m", "-Xlog:disable", "-Xlog:all=error:stderr"));
        if (options.profile()) {
            jvm.add("-XX:StartFlightRecording:settings=profile,filename=fluxa-benchmarks/target/" + row + "-"
                    + contestant.name().toLowerCase(Locale.ROOT) + "-" + number + ".jfr");
        }
        return jvm;
    }
}
