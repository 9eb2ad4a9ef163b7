package io.fluxa.internal.cache.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.internal.cache.model.Explorer.Explored;
import io.fluxa.internal.cache.model.Explorer.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of the protocol is needed. The shortest way to what goes wrong without it is written to {@code target/coherence}. */
class RuleTest {

    private static final Path TRACES = Path.of("target", "coherence");
    private static final Path DECISION = Path.of("..", "docs", "adr", "0023-row-cache-coherence.md");

    @ParameterizedTest
    @EnumSource
    void promiseIsBrokenWithoutTheRuleAndKeptWithIt(Rule rule) throws IOException {
        Explored without = Explorer.explore(rule.needed(Rules.without(rule)));
        Explored with = Explorer.explore(rule.needed(Rules.all()));

        assertThat(without.trace()).as("what goes wrong without the rule").isPresent();
        assertThat(with.trace()).as("what goes wrong with the rule").isEmpty();
        Trace trace = without.trace().get();
        Files.createDirectories(TRACES);
        Files.writeString(TRACES.resolve(rule + ".txt"), trace.toString());
        System.out.println("without " + rule + ": " + trace.moves().size() + " steps");
        assertThat(Files.readAllLines(DECISION))
                .as("the table of rules in the decision")
                .filteredOn(line -> line.contains("| " + rule + ": "))
                .singleElement()
                .asString()
                .endsWith(" | " + trace.moves().size() + " |");
    }
}
