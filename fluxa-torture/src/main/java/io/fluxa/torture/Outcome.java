package io.fluxa.torture;

import io.fluxa.torture.check.Finding;
import io.fluxa.torture.check.Times;
import io.fluxa.torture.check.Verdict;
import io.fluxa.torture.fault.FaultKind;
import io.fluxa.torture.history.Entry.Way;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.node.StatisticsLine.Counter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a round comes to.
 *
 * @param verdict of the checker
 * @param tale what nodes told
 * @param injected how often each fault was injected
 * @param excused how many reads failed while MySQL could not be reached
 */
record Outcome(Verdict verdict, Tale tale, Map<FaultKind, Integer> injected, int excused) {

    /** Whether nothing is wrong. */
    boolean good() {
        return verdict.faults().isEmpty() && tale.troubleCount() == 0 && verdict.reads() > 0;
    }

    /** A short table, and everything that is wrong. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "by id", "by ids", "by code", "in tx", "at rest", "latest", "99.9 %"));
        for (Kind kind : Kind.values()) {
            lines.add(reads(kind));
        }
        lines.add(row(
                "",
                Arrays.stream(Counter.values())
                        .map(number -> number.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toArray(String[]::new)));
        tale.statistics()
                .forEach((entity, numbers) -> lines.add(row(
                        entity, Arrays.stream(numbers).mapToObj(Long::toString).toArray(String[]::new))));
        lines.add("commits: " + verdict.sure() + " rows acknowledged, " + verdict.unsure()
                + " without an answer; refused " + tale.refused());
        lines.add("faults:  "
                + new TreeMap<>(injected)
                        .entrySet().stream()
                                .map(fault -> fault.getKey().label() + " " + fault.getValue())
                                .collect(Collectors.joining(", ")));
        lines.add(verdict.reads() + " reads checked, " + excused + " failed with MySQL; wrong "
                + (verdict.faults().isEmpty() ? "0" : verdict.faults().toString()) + ", troubles "
                + tale.troubleCount());
        verdict.findings().stream().map(Finding::text).forEach(lines::add);
        lines.addAll(tale.troubles());
        return lines;
    }

    private String reads(Kind kind) {
        Map<Way, Long> reads = verdict.reads(kind);
        Stream<String> counts = Arrays.stream(Way.values())
                .map(way -> reads.getOrDefault(way, 0L).toString());
        Stream<String> lags = Stream.of(
                Times.text(verdict.lags(kind).most()),
                Times.text(verdict.lags(kind).most999()));
        String[] cells = Stream.concat(counts, lags).toArray(String[]::new);
        return row(kind.table(), cells);
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-8s", name));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, "%13s", cell));
        }
        return row.toString();
    }
}
