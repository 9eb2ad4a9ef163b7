package io.fluxa.benchmarks;

import io.agroal.api.AgroalDataSource;
import io.fluxa.benchmarks.floor.FloorPool;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Lane;
import io.fluxa.benchmarks.harness.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** The child process of one contestant in one row. */
final class LaneMain {

    private LaneMain() {}

    /** Takes a {@link LaneRow} and a {@link Contestant}; reads the target and then the commands from its input. */
    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Target target = Target.read(input);
        LaneRow row = LaneRow.find(arguments[0]).orElseThrow();
        Contestant contestant = Contestant.valueOf(arguments[1]);
        try (AgroalDataSource pool = FloorPool.open(target);
                Operation operation = contestant.open(row, target, pool)) {
            new Lane(input, answers).obey(operation);
        }
    }
}
