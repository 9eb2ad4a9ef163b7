package io.fluxa.benchmarks.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;

/** The inside of a child process: works for as long as each line of its input says, and answers with a {@link Block}. */
public final class Lane {

    static final String READY = "ready";

    private final BufferedReader commands;
    private final PrintStream answers;

    /** A lane between two pipes. */
    public Lane(BufferedReader commands, PrintStream answers) {
        this.commands = commands;
        this.answers = answers;
    }

    /** Obeys until the input ends, which it also does when the parent dies. */
    public void obey(Operation operation) throws IOException, SQLException {
        Meter meter = new Meter();
        say(READY);
        for (String nanos = commands.readLine(); nanos != null; nanos = commands.readLine()) {
            say(meter.measure(operation, Long.parseLong(nanos)).line());
        }
    }

    private void say(String answer) {
        answers.println(answer);
        answers.flush();
    }
}
