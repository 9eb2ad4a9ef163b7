package io.fluxa.config.yaml;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns a text into a tree. Only the tree is built: no tag makes an object, and no alias copies anything. The parser's own
 * messages show pieces of the text, which may be secrets, so only their line is kept.
 */
final class YamlDocument {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 32;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MOST_CHARACTERS)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlDocument() {}

    /** The root of the only document; empty when there is nothing in it, or after adding what is wrong. */
    static Optional<Node> root(String text, List<Problem> problems) {
        if (text.length() > MOST_CHARACTERS) {
            report(problems, "is longer than 1 MiB; a configuration is not");
            return Optional.empty();
        }
        try {
            if (isTooDeep(text)) {
                report(problems, "is nested more than " + DEEPEST + " levels deep; a configuration is not");
                return Optional.empty();
            }
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException unreadable) {
            String line = unreadable
                    .getProblemMark()
                    .map(mark -> "in line " + (mark.getLine() + 1))
                    .orElse("");
            report(problems, "is no YAML " + line + "; mend the indentation, quotes or brackets there");
        } catch (YamlEngineException unreadable) {
            report(problems, "is no YAML; mend the indentation, quotes or brackets");
        }
        return Optional.empty();
    }

    /** Events are read one by one, while the tree is built by recursion, which a hostile text could make too deep. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static void report(List<Problem> problems, String message) {
        problems.add(new Problem(ErrorCode.UNREADABLE_FILE, "the YAML document", message));
    }
}
