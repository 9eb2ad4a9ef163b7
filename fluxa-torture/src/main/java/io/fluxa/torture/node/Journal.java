package io.fluxa.torture.node;

import io.fluxa.error.FluxaException;
import io.fluxa.torture.history.Entry.Change;
import io.fluxa.torture.history.Entry.End;
import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.HistoryWriter;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What the threads of a node tell: the history to its file, everything that should not happen to the parent. Safe for use by several threads. */
final class Journal {

    private static final int PROCESS_SHIFT = 40;

    private final HistoryWriter history;
    private final PrintStream parent;
    private final AtomicLong transactions;

    Journal(int process, HistoryWriter history, PrintStream parent) {
        this.history = history;
        this.parent = parent;
        this.transactions = new AtomicLong((long) process << PROCESS_SHIFT);
    }

    /** A number for a transaction. */
    long next() {
        return transactions.incrementAndGet();
    }

    void read(Read read) {
        history.read(read);
    }

    /** Rows that are about to be committed. */
    void planned(long transaction, List<Planned> rows) {
        long now = System.nanoTime();
        history.changes(rows.stream()
                .map(row -> new Change(transaction, row.kind(), row.id(), row.state(), now))
                .toList());
    }

    void end(long transaction, boolean committed) {
        history.end(new End(transaction, committed, System.nanoTime()));
    }

    /** A read that failed, which it may only while MySQL cannot be reached. */
    void failedRead(long begin, FluxaException failure) {
        tell("failed " + begin + " " + System.nanoTime() + " " + text(failure));
    }

    /** A write that failed. */
    void failedWrite(FluxaException failure) {
        tell("refused " + failure.code().code());
    }

    /** Something that must never happen. */
    void trouble(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        tell("trouble " + System.nanoTime() + " " + text(failure) + (stack.length == 0 ? "" : " at " + stack[0]));
        failure.printStackTrace();
    }

    /** Something that must never happen. */
    void trouble(String text) {
        tell("trouble " + System.nanoTime() + " " + text.replace('\n', ' '));
    }

    void tell(String line) {
        synchronized (parent) {
            parent.println(line);
            parent.flush();
        }
    }

    void flush() {
        history.flush();
    }

    private static String text(Throwable failure) {
        return (failure.getClass().getSimpleName() + ": " + failure.getMessage()).replace('\n', ' ');
    }
}
