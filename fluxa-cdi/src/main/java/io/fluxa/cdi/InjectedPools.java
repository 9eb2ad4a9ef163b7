package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pools that injection points of the application ask for. */
final class InjectedPools {

    private final Map<PoolKind, Set<String>> codes = new EnumMap<>(PoolKind.class);

    /** Takes down the pool that an injection point names. */
    void add(PoolKind kind, InjectionPoint point) {
        point.getQualifiers().stream()
                .filter(Pool.class::isInstance)
                .map(qualifier -> ((Pool) qualifier).value())
                .forEach(code ->
                        codes.computeIfAbsent(kind, unseen -> new TreeSet<>()).add(code));
    }

    /** The codes of one kind, sorted. */
    Set<String> codes(PoolKind kind) {
        return codes.getOrDefault(kind, Set.of());
    }

    /** Adds a problem for each that an engine does not have. */
    void require(Engine engine, List<Problem> problems) {
        codes.forEach((kind, asked) -> asked.forEach(code -> require(engine, kind, code, problems)));
    }

    private static void require(Engine engine, PoolKind kind, String code, List<Problem> problems) {
        try {
            kind.of(engine, code);
        } catch (IllegalUseException unknown) {
            problems.add(new Problem(
                    ErrorCode.UNKNOWN_POOL,
                    "@Pool(\"" + code + "\")",
                    "is injected somewhere as " + kind.type().getSimpleName()
                            + ", but there is no such pool; set fluxa.pools." + code + "." + kind.key()
                            + " or correct the code"));
        }
    }
}
