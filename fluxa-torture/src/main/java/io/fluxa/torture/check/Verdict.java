package io.fluxa.torture.check;

import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.Entry.Way;
import io.fluxa.torture.history.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the check of a history comes to. */
public final class Verdict {

    private static final int MOST_FINDINGS = 10;

    private final Map<Kind, OfKind> kinds = new EnumMap<>(Kind.class);
    private final Map<Finding.Fault, Long> faults = new EnumMap<>(Finding.Fault.class);
    private final List<Finding> findings = new ArrayList<>();
    private long sure;
    private long unsure;

    Verdict() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new OfKind(new EnumMap<>(Way.class), new Lags()));
        }
    }

    private record OfKind(Map<Way, Long> reads, Lags lags) {}

    private OfKind of(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    void read(Read read, long late) {
        of(read.kind()).reads.merge(read.way(), 1L, Long::sum);
        of(read.kind()).lags.add(late);
    }

    void committed(boolean acknowledged) {
        if (acknowledged) {
            sure++;
        } else {
            unsure++;
        }
    }

    void found(Finding finding) {
        faults.merge(finding.fault(), 1L, Long::sum);
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    /** How many reads of an entity were checked, by the way they went. */
    public Map<Way, Long> reads(Kind kind) {
        return Map.copyOf(of(kind).reads);
    }

    /** How many reads were checked. */
    public long reads() {
        return kinds.values().stream().mapToLong(kind -> kind.lags.all()).sum();
    }

    /** How late the reads of an entity were. */
    public Lags lags(Kind kind) {
        return of(kind).lags;
    }

    /** How many changes of rows were acknowledged. */
    public long sure() {
        return sure;
    }

    /** How many may have been committed, without an answer. */
    public long unsure() {
        return unsure;
    }

    /** How many reads are wrong, by what is wrong with them. */
    public Map<Finding.Fault, Long> faults() {
        return Map.copyOf(faults);
    }

    /** The first of them. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
