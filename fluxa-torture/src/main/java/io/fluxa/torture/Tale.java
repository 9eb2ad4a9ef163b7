package io.fluxa.torture;

import io.fluxa.torture.check.Impairments;
import io.fluxa.torture.check.Impairments.What;
import io.fluxa.torture.node.StatisticsLine.Counter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What nodes tell while they work. Safe for use by several threads. */
final class Tale {

    private static final int MOST_TROUBLES = 20;
    /** What MySQL says in a transaction that began before a TRUNCATE. */
    private static final String TABLE_CHANGED = "error 1412";

    private static final long GRACE_NANOS = 3_000_000_000L;

    private final Map<Integer, Map<String, long[]>> statistics = new HashMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<FailedRead> failedReads = new ArrayList<>();
    private int troubleCount;

    private record FailedRead(int node, long begin, long end, String text) {}

    /** Takes a line, unless it answers a command. */
    synchronized boolean heard(int process, int node, String line) {
        String[] words = line.split(" ", 4);
        switch (words[0]) {
            case "statistics" -> statistics.put(process, statistics(line));
            case "refused" -> refused.merge(words[1], 1, Integer::sum);
            case "failed" ->
                failedReads.add(new FailedRead(node, Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]));
            case "trouble" -> trouble("node " + node + ", process " + process + ": " + line);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Map<String, long[]> statistics(String line) {
        Map<String, long[]> all = new TreeMap<>();
        String[] entities = line.split(" ", -1);
        for (int i = 1; i < entities.length; i++) {
            String[] parts = entities[i].split(":", -1);
            long[] numbers = new long[Counter.values().length];
            for (int n = 0; n < numbers.length; n++) {
                numbers[n] = Long.parseLong(parts[n + 1]);
            }
            all.put(parts[0], numbers);
        }
        return all;
    }

    synchronized void trouble(String text) {
        troubleCount++;
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(text);
        }
    }

    /** Adds the reads that failed although MySQL could be reached to the troubles; gives how many failed for a reason. */
    synchronized int judgeFailedReads(Impairments impairments) {
        int excused = 0;
        for (FailedRead read : failedReads) {
            if (read.text.contains(TABLE_CHANGED)
                    || impairments.touches(read.node, What.MYSQL, read.begin - GRACE_NANOS, read.end)) {
                excused++;
            } else {
                trouble("node " + read.node + ": a read failed although MySQL could be reached: " + read.text);
            }
        }
        failedReads.clear();
        return excused;
    }

    /** The sums of the numbers of all processes, by entity. */
    synchronized Map<String, long[]> statistics() {
        Map<String, long[]> sums = new TreeMap<>();
        statistics
                .values()
                .forEach(one -> one.forEach((entity, numbers) -> {
                    long[] sum = sums.computeIfAbsent(entity, first -> new long[numbers.length]);
                    for (int i = 0; i < numbers.length; i++) {
                        sum[i] += numbers[i];
                    }
                }));
        return sums;
    }

    /** Writes that failed, by error code. */
    synchronized Map<String, Integer> refused() {
        return new TreeMap<>(refused);
    }

    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    synchronized int troubleCount() {
        return troubleCount;
    }
}
