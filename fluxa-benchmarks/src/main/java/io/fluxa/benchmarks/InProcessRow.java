package io.fluxa.benchmarks;

import io.fluxa.benchmarks.compile.CompileFork;
import io.fluxa.benchmarks.harness.ForkDuel;
import io.fluxa.benchmarks.harness.JmhFork;
import io.fluxa.benchmarks.inprocess.Decode27;
import io.fluxa.benchmarks.inprocess.Encode27;
import io.fluxa.benchmarks.inprocess.IdentityHit;
import io.fluxa.benchmarks.inprocess.LocalHit;
import io.fluxa.benchmarks.inprocess.Map27;
import io.fluxa.benchmarks.inprocess.Setters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The work that sends nothing. */
@SuppressWarnings("ImmutableEnumChecker") // the predicate of a bar keeps nothing
enum InProcessRow {
    /** A row that the context holds already. */
    IDENTITY_HIT(IdentityHit.class, Bar.nanosAndNothing(20)),
    /** A row that is kept in process, for a context that does not hold it. */
    LOCAL_HIT(LocalHit.class, Bar.ratio(3)),
    /** A row of 27 columns from its encoded form. */
    DECODE_27(Decode27.class, Bar.ratioAndBytes(1.05)),
    /** A row of 27 columns into its encoded form. */
    ENCODE_27(Encode27.class, Bar.none()),
    /** A row of 27 columns from the result that the driver has fetched. */
    MAP_27(Map27.class, Bar.ratioAndBytes(1.05)),
    /** A setter of a number that was another. */
    SET_NUMBER(Setters.class, "Number", Bar.aim(2)),
    /** A setter of a number that was the same. */
    SET_NUMBER_SAME(Setters.class, "NumberSame", Bar.aim(2)),
    /** A setter of a text that was another, with the check of its length. */
    SET_TEXT(Setters.class, "Text", Bar.aim(2)),
    /** A setter of a text that was the same. */
    SET_TEXT_SAME(Setters.class, "TextSame", Bar.aim(2)),
    /** 500 definitions through javac, in a heap of 512 MB; the floor is javac for what comes of them. */
    COMPILE_500(CompileFork.class, Bar.ratio(2)) {
        @Override
        ForkDuel.Side side(String method, int seconds, List<String> jvm) {
            return new CompileFork(method, jvm);
        }
    };

    private final Class<?> work;
    private final String variant;
    private final Bar bar;

    InProcessRow(Class<?> work, Bar bar) {
        this(work, "", bar);
    }

    InProcessRow(Class<?> work, String variant, Bar bar) {
        this.work = work;
        this.variant = variant;
        this.bar = bar;
    }

    /** What is demanded. */
    Bar bar() {
        return bar;
    }

    /** The name on the command line and in the report. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row with a label. */
    static Optional<InProcessRow> find(String label) {
        return Arrays.stream(values()).filter(row -> row.label().equals(label)).findFirst();
    }

    /** Fresh processes of one side, which measure a method for so many seconds. */
    ForkDuel.Side side(String method, int seconds, List<String> jvm) {
        return new JmhFork(work, method, seconds, jvm);
    }

    /** The method of the hand-written side. */
    String floor() {
        return "floor" + variant;
    }

    /** The method of the same work with FluxaORM. */
    String ours() {
        return "ours" + variant;
    }
}
