package io.fluxa.config.yaml;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A path in a document, and where its problems go.
 *
 * @param path the names from the top, with dots
 * @param problems what was found so far
 */
record YamlScope(String path, List<Problem> problems) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** A name that is none may be the rest of a password, and is not shown. */
    YamlScope below(String name) {
        String shown = NAME.matcher(name).matches() ? name : "?";
        return new YamlScope(path.isEmpty() ? shown : path + "." + shown, problems);
    }

    YamlScope at(int position) {
        return new YamlScope(path + "[" + position + "]", problems);
    }

    /** Adds a problem of this path, with the line of a node. */
    void report(ErrorCode code, Node node, String message) {
        String line = node.getStartMark()
                .map(mark -> "line " + (mark.getLine() + 1) + ": ")
                .orElse("");
        problems.add(new Problem(code, path.isEmpty() ? "the YAML document" : path, line + message));
    }

    /** Adds a problem of a value of the wrong kind. */
    void wrong(Node node, String message) {
        report(ErrorCode.INVALID_VALUE_OF_KEY, node, message);
    }
}
