package io.fluxa.torture.check;

import io.fluxa.torture.check.Finding.Fault;
import io.fluxa.torture.history.Entry;
import io.fluxa.torture.history.Entry.Change;
import io.fluxa.torture.history.Entry.End;
import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.Entry.Sight;
import io.fluxa.torture.history.Entry.Way;
import io.fluxa.torture.history.HistoryFile;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides for each read whether what it saw can have been seen. All changes are in memory, each read for as long as it takes to look at it.
 *
 * <p>A read by way of Redis, and any of a row that the same process changed last, sees what was acknowledged before it began, or something
 * newer whose commit had begun when it ended. A row in process may be older by the bound, and by the time in which the node could not hear.
 */
public final class HistoryCheck {

    private final Impairments impairments;
    private final long boundNanos;
    private final long start;
    private final Map<Long, End> ends = new HashMap<>();
    private final Map<Kind, Map<Integer, RowHistory>> rows = new HashMap<>();
    private final Verdict verdict = new Verdict();

    /**
     * Creates one.
     *
     * @param impairments when nodes could not hear of changes
     * @param boundNanos how late a row in process may be otherwise, in nanoseconds
     * @param start the time that findings count from
     */
    public HistoryCheck(Impairments impairments, long boundNanos, long start) {
        this.impairments = impairments;
        this.boundNanos = boundNanos;
        this.start = start;
    }

    /**
     * Checks every read of some processes.
     *
     * @param mysql what every row is in MySQL at the end; rows that are not there are absent
     */
    public Verdict check(List<HistoryFile> files, Map<Kind, Map<Integer, RowState>> mysql) {
        for (HistoryFile file : files) {
            file.forEach(entry -> {
                if (entry instanceof End end) {
                    ends.put(end.transaction(), end);
                }
            });
        }
        files.forEach(file -> file.forEach(entry -> add(entry, file.process())));
        rows.values().forEach(some -> some.values().forEach(RowHistory::finish));
        checkLast(mysql);
        for (HistoryFile file : files) {
            file.forEach(entry -> {
                if (entry instanceof Read read) {
                    check(read, file, mysql);
                }
            });
        }
        return verdict;
    }

    /** Rows that were only read have a history too. */
    private void add(Entry entry, int process) {
        if (entry instanceof Read read) {
            row(read.kind(), read.id());
        } else if (entry instanceof Change change) {
            RowHistory row = row(change.kind(), change.id());
            End end = ends.get(change.transaction());
            if (end != null && !end.committed()) {
                row.addRolledBack(change.state());
            } else {
                long acknowledged = end == null ? Long.MAX_VALUE : end.time();
                row.add(new Written(change.state(), change.time(), acknowledged, process));
                verdict.committed(end != null);
            }
        }
    }

    private RowHistory row(Kind kind, int id) {
        return rows.computeIfAbsent(kind, first -> new HashMap<>()).computeIfAbsent(id, first -> new RowHistory());
    }

    private void check(Read read, HistoryFile file, Map<Kind, Map<Integer, RowState>> mysql) {
        RowHistory row = row(read.kind(), read.id());
        long late = 0;
        Optional<Fault> fault;
        int place = row.find(read);
        if (place == RowHistory.NOT_FOUND) {
            fault = Optional.of(row.wasRolledBack(read.state()) ? Fault.ROLLED_BACK : Fault.UNKNOWN);
        } else if (row.at(place).begin() > read.end()) {
            fault = Optional.of(Fault.UNCOMMITTED);
        } else {
            late = Math.max(0, read.begin() - row.replacedAt(place));
            fault = late == 0 ? Optional.empty() : late(read, row, place, file, late);
        }
        if (fault.isEmpty() && read.way() == Way.AT_REST && !seen(read).equals(last(mysql, read.kind(), read.id()))) {
            fault = Optional.of(Fault.NOT_AS_MYSQL);
        }
        verdict.read(read, late);
        fault.ifPresent(what -> verdict.found(new Finding(what, text(what, read, file, row))));
    }

    private Optional<Fault> late(Read read, RowHistory row, int place, HistoryFile file, long late) {
        if (!read.kind().local()) {
            return Optional.of(Fault.STALE);
        }
        if (row.replacedAt(place, file.process()) < read.begin()) {
            return Optional.of(Fault.STALE_OWN);
        }
        long allowed = boundNanos + impairments.allowed(file.node(), row.replacedAt(place), read.begin());
        return late > allowed ? Optional.of(Fault.LATE) : Optional.empty();
    }

    /** What MySQL has must be what the history ends with: otherwise it is the history that cannot be trusted. */
    private void checkLast(Map<Kind, Map<Integer, RowState>> mysql) {
        rows.forEach((kind, some) -> some.forEach((id, row) -> {
            RowState last = last(mysql, kind, id);
            Sight sight = last.absent() ? Sight.ABSENT : Sight.FOUND;
            Read read = new Read(kind, id, Way.AT_REST, Long.MAX_VALUE - 1, Long.MAX_VALUE - 1, sight, last);
            int place = row.find(read);
            if (place == RowHistory.NOT_FOUND || row.replacedAt(place) != Long.MAX_VALUE) {
                verdict.found(new Finding(
                        Fault.NOT_AS_MYSQL,
                        "MySQL has " + kind + " " + id + " as " + last + ", and the history ends otherwise:"
                                + row.around(Long.MAX_VALUE, start)));
            }
        }));
    }

    private static RowState last(Map<Kind, Map<Integer, RowState>> mysql, Kind kind, int id) {
        return mysql.getOrDefault(kind, Map.of()).getOrDefault(id, RowState.NEVER);
    }

    private static RowState seen(Read read) {
        return read.sight() == Sight.FOUND ? read.state() : RowState.NEVER;
    }

    private String text(Fault fault, Read read, HistoryFile file, RowHistory row) {
        List<String> words = new ArrayList<>(List.of(fault.toString(), read.kind() + " " + read.id(), "read"));
        words.add(read.way() + " by process " + file.process() + " of node " + file.node());
        words.add("from " + Times.text(read.begin() - start) + " to " + Times.text(read.end() - start) + ":");
        words.add(
                read.sight() == Sight.FOUND
                        ? read.state().toString()
                        : read.sight().toString());
        if (read.sight() == Sight.NO_SUCH_CODE) {
            words.add("of mark " + read.state().mark());
        }
        return String.join(" ", words) + "\n    the row at that time:" + row.around(read.begin(), start);
    }
}
