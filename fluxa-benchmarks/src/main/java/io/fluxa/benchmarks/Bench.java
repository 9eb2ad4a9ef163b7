package io.fluxa.benchmarks;

import io.agroal.api.AgroalDataSource;
import io.fluxa.benchmarks.ReportLine.Verdict;
import io.fluxa.benchmarks.floor.FloorPool;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Comparison;
import io.fluxa.benchmarks.harness.Duel;
import io.fluxa.benchmarks.harness.LaneProcess;
import io.fluxa.benchmarks.identity.IdentityRun;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import io.fluxa.devservices.mysql.RunningMysql;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** The parent: starts MySQL, lets the contestants of each row take turns, and prints one line per row. */
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
        try (RunningMysql mysql = BenchMysql.start()) {
            Target target = new Target(mysql.jdbcUrl(), mysql.user(), mysql.password());
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
        for (ServerRow row : options.rows()) {
            allReached &= report(ReportLine.of(row, compare(row)));
        }
        if (options.identity()) {
            fillOurs();
            Plan plan = options.plan();
            allReached &= report(ReportLine.of(IdentityRun.of(target, plan.pairs(), plan.identitySeconds())));
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

    private Comparison compare(ServerRow row) throws SQLException {
        if (row == ServerRow.BY_ID) {
            fillOurs();
        }
        Comparison all = pair(row, 1);
        for (int i = 2; i <= options.plan().pairs(); i++) {
            all = all.plus(pair(row, i));
        }
        return all;
    }

    private Comparison pair(ServerRow row, int number) {
        Contestant second = options.mirror() ? Contestant.MIRROR : Contestant.OURS;
        try (LaneProcess floor = lane(row, Contestant.FLOOR, number);
                LaneProcess ours = lane(row, second, number)) {
            return new Duel(floor, ours)
                    .run(options.plan().warmUp(), options.plan().measuring());
        }
    }

    private LaneProcess lane(ServerRow row, Contestant contestant, int number) {
        List<String> jvm = new ArrayList<>(List.of("-Xms512m", "-Xmx512m", "-Xlog:disable", "-Xlog:all=error:stderr"));
        if (options.profile()) {
            jvm.add("-XX:StartFlightRecording:settings=profile,filename=fluxa-benchmarks/target/" + row.label() + "-"
                    + contestant.name().toLowerCase(Locale.ROOT) + "-" + number + ".jfr");
        }
        return LaneProcess.start(jvm, LaneMain.class, List.of(row.name(), contestant.name()), target.lines());
    }
}
