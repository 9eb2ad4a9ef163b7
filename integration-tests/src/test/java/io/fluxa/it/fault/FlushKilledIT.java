package io.fluxa.it.fault;

import static io.fluxa.it.fault.FlushSteps.Held.ALL;
import static io.fluxa.it.fault.FlushSteps.Held.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.it.TestMysql;
import io.fluxa.it.fault.FlushSteps.Held;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.transaction.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * At each step of a flush the server is killed, or the connection is cut. Each case says what the caller is told, what the server holds afterwards,
 * what the entities hold, and what a retry does; the table of them is printed at the end.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FlushKilledIT {

    private static final String COMMIT = "COMMIT";
    private final List<String> table = new ArrayList<>();

    private MortalServer server;
    private Engine engine;

    /** What happens to the flush. */
    private interface Step {
        Fault at(FaultProxy proxy);
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        server = new MortalServer(folder);
        engine = server.engine(options -> options.maxOpenConnections(4));
        table.add("| step | the caller is told | the server holds | the entities | a retry |");
        table.add("|---|---|---|---|---|");
    }

    @AfterAll
    void stopAndPrint() {
        engine.close();
        server.close();
        System.out.println(String.join("\n", table));
    }

    @TestFactory
    Stream<DynamicTest> tellsTheTruthAtEachStep() {
        List<String> statements = healthy();
        List<DynamicTest> cases = new ArrayList<>();
        for (String statement : statements) {
            boolean commit = statement.equals(COMMIT);
            cases.add(cut("cut before " + name(statement), Moment.BEFORE_SENDING, statement, NOTHING));
            cases.add(cut("reply cut of " + name(statement), Moment.BEFORE_REPLY, statement, commit ? ALL : NOTHING));
        }
        for (String statement : statements) {
            String step = "server killed before " + name(statement);
            cases.add(fails(step, kill(Moment.BEFORE_SENDING, statement), statement.equals(COMMIT), NOTHING));
        }
        cases.add(fails("server killed after COMMIT, reply lost", killAndCut(COMMIT), true, ALL));
        cases.add(succeeds("reply of COMMIT arrives, server killed", kill(Moment.BEFORE_REPLY, COMMIT)));
        cases.add(succeeds("connection cut after the flush", proxy -> null));
        return cases.stream();
    }

    /** The statements of the flush when nothing goes wrong. */
    private List<String> healthy() {
        try (FlushSteps unit = FlushSteps.of(engine, "healthy")) {
            unit.flush();
            List<String> statements = unit.sent();
            assertThat(statements)
                    .startsWith("START TRANSACTION")
                    .endsWith(COMMIT)
                    .hasSizeGreaterThan(6);
            return statements;
        }
    }

    private DynamicTest cut(String step, Moment moment, String statement, Held held) {
        return fails(step, proxy -> proxy.cutAt(moment, statement), statement.equals(COMMIT), held);
    }

    private Step kill(Moment moment, String statement) {
        return proxy -> proxy.runAt(moment, statement, server::kill);
    }

    private Step killAndCut(String statement) {
        return proxy -> proxy.runAt(Moment.BEFORE_REPLY, statement, () -> {
            server.kill();
            proxy.cut();
        });
    }

    private DynamicTest fails(String step, Step fault, boolean unknown, Held held) {
        return DynamicTest.dynamicTest(step, () -> {
            try (FlushSteps unit = FlushSteps.of(engine, step)) {
                Fault happened = fault.at(server.proxy());

                FluxaException told = catchThrowableOfType(FluxaException.class, unit::flush);

                assertThat(happened.happened()).isTrue();
                heal();
                assertThat(told)
                        .isInstanceOf(unknown ? OutcomeUnknownException.class : StoreUnavailableException.class);
                assertThat(told.retryable()).isEqualTo(!unknown);
                assertThat(unit.held()).isEqualTo(held);
                assertThat(unit.keepsChanges()).isTrue();
                String retry = unknown ? retryAfterLooking(unit, held) : retry(unit);
                assertThat(unit.held()).isEqualTo(ALL);
                row(step, told(told), held, "keep their changes", retry);
            }
        });
    }

    private DynamicTest succeeds(String step, Step fault) {
        return DynamicTest.dynamicTest(step, () -> {
            try (FlushSteps unit = FlushSteps.of(engine, step)) {
                Fault happened = fault.at(server.proxy());

                unit.flush();

                assertThat(happened == null || happened.happened()).isTrue();
                server.proxy().cut();
                heal();
                assertThat(unit.held()).isEqualTo(ALL);
                assertThat(unit.keepsChanges()).isFalse();
                unit.sent();
                unit.flush();
                assertThat(unit.sent()).isEmpty();
                row(step, "success", ALL, "show what is stored", "sends nothing");
            }
        });
    }

    private String retry(FlushSteps unit) {
        unit.flush();
        assertThat(unit.keepsChanges()).isFalse();
        return "the same flush stores all of it";
    }

    private String retryAfterLooking(FlushSteps unit, Held held) {
        unit.sent();
        FluxaException refused = catchThrowableOfType(FluxaException.class, unit::flush);
        assertThat(refused.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
        assertThat(unit.sent()).isEmpty();
        Outcome outcome = unit.resolve();
        String found = "refused with " + refused.code().code() + "; resolveOutcome() finds " + outcome;
        if (held == ALL) {
            assertThat(outcome).isEqualTo(Outcome.COMMITTED);
            assertThat(unit.keepsChanges()).isFalse();
            return found;
        }
        assertThat(outcome).isEqualTo(Outcome.ROLLED_BACK);
        return found + ", then " + retry(unit);
    }

    /** Brings a killed server back and waits until the pool notices. */
    private void heal() throws Exception {
        if (!server.runs()) {
            server.restart();
        }
        TestMysql.await(this::answers);
    }

    private boolean answers() {
        try {
            return Rows.balance(engine, Rows.wallet(engine, "look " + System.nanoTime(), 1)) == 1;
        } catch (FluxaException notYet) {
            return false;
        }
    }

    private static String told(FluxaException told) {
        return told.getClass().getSimpleName() + ", " + told.code().code() + ", "
                + (told.retryable() ? "retryable" : "not retryable");
    }

    private static String name(String statement) {
        String[] words = statement.replace("`", "").split(" ", -1);
        return switch (words[0]) {
            case "INSERT", "DELETE" -> words[0] + " " + words[2];
            case "SELECT" -> "SELECT " + words[3];
            case "UPDATE" -> "UPDATE " + words[1] + (statement.contains(" + ?") ? " (increment)" : "");
            default -> statement;
        };
    }

    private void row(String step, String told, Held held, String entities, String retry) {
        table.add("| " + String.join(" | ", step, told, held.toString(), entities, retry) + " |");
    }
}
