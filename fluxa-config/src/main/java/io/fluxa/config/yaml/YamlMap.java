package io.fluxa.config.yaml;

import io.fluxa.config.section.NearestName;
import io.fluxa.error.ErrorCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A map of a document: its entries in their order, each name once. */
final class YamlMap {

    private final YamlScope scope;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private YamlMap(YamlScope scope) {
        this.scope = scope;
    }

    /** The map at a node; empty, and reported, when it is none. */
    static Optional<YamlMap> of(Node node, YamlScope scope) {
        if (!(node instanceof MappingNode mapping)) {
            scope.wrong(node, "must be a map of names and values");
            return Optional.empty();
        }
        YamlMap map = new YamlMap(scope);
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                scope.wrong(tuple.getKeyNode(), "has a name that is no text");
            } else if (map.entries.putIfAbsent(name.getValue(), tuple.getValueNode()) != null) {
                scope.below(name.getValue()).wrong(name, "is written twice; keep one of them");
            }
        }
        return Optional.of(map);
    }

    /** Reports every name that is none of those. */
    YamlMap onlyNames(Collection<String> known) {
        entries.forEach((name, value) -> {
            if (!known.contains(name)) {
                String mend = NearestName.of(name, known.stream())
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("known are " + String.join(", ", known));
                scope.below(name).report(ErrorCode.UNKNOWN_KEY, value, "is no key; " + mend);
            }
        });
        return this;
    }

    YamlScope scope() {
        return scope;
    }

    Map<String, Node> entries() {
        return entries;
    }

    Optional<Node> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }
}
