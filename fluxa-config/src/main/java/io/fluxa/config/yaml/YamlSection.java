package io.fluxa.config.yaml;

import io.fluxa.config.section.Durations;
import io.fluxa.config.section.OptionNames;
import io.fluxa.config.section.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A map of a document as a group of options. */
final class YamlSection implements Section {

    /** What the maps in a list may hold. */
    private static final Map<String, List<String>> CHILDREN = Map.of(
            "topics",
            Stream.concat(OptionNames.TOPIC.stream(), Stream.of("configs")).toList(),
            "consumer-groups",
            OptionNames.GROUP);

    private final YamlMap map;

    private YamlSection(YamlMap map) {
        this.map = map;
    }

    /** The section at a node, with options in kebab case; empty, and reported, when it is no map. Others are reported. */
    static Optional<YamlSection> of(Node node, YamlScope scope, List<String> options) {
        List<String> names = options.stream().map(YamlSection::name).toList();
        return YamlMap.of(node, scope).map(map -> new YamlSection(map.onlyNames(names)));
    }

    /** The name of an option as YAML has it. */
    static String name(String option) {
        if (option.equals("client-id")) {
            return "clientID";
        }
        StringBuilder name = new StringBuilder();
        for (String word : option.split("-", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    @Override
    public Optional<String> text(String option) {
        return get(option).flatMap(node -> text(node, scope(option)));
    }

    @Override
    public Optional<Integer> number(String option) {
        return get(option).flatMap(node -> number(node, scope(option)));
    }

    @Override
    public Optional<Duration> duration(String option) {
        return get(option).flatMap(node -> {
            boolean readable = is(node, Tag.INT) || is(node, Tag.STR);
            try {
                if (readable && node instanceof ScalarNode scalar) {
                    return Optional.of(Durations.parse(scalar.getValue().strip()));
                }
            } catch (RuntimeException unreadable) {
                // Its message may repeat the value.
                readable = false;
            }
            scope(option)
                    .wrong(node, "must be a time: seconds (300), with a unit of ms s m h d (5m), or ISO-8601 (PT5M)");
            return Optional.empty();
        });
    }

    @Override
    public List<String> list(String option) {
        return get(option).map(node -> list(node, scope(option))).orElse(List.of());
    }

    @Override
    public Map<String, String> map(String option) {
        return get(option).map(node -> texts(node, scope(option))).orElse(Map.of());
    }

    @Override
    public List<Section> sections(String option) {
        List<Section> sections = new ArrayList<>();
        get(option).ifPresent(node -> {
            if (!(node instanceof SequenceNode sequence)) {
                scope(option).wrong(node, "must be a list");
                return;
            }
            for (int i = 0; i < sequence.getValue().size(); i++) {
                of(sequence.getValue().get(i), scope(option).at(i), CHILDREN.getOrDefault(option, List.of()))
                        .ifPresent(sections::add);
            }
        });
        return sections;
    }

    static Optional<String> text(Node node, YamlScope scope) {
        if (node instanceof ScalarNode scalar && is(node, Tag.STR)) {
            return Optional.of(scalar.getValue());
        }
        scope.wrong(node, "must be a text; put it in quotation marks");
        return Optional.empty();
    }

    static Optional<Integer> number(Node node, YamlScope scope) {
        if (node instanceof ScalarNode scalar && is(node, Tag.INT)) {
            try {
                return Optional.of(Integer.valueOf(scalar.getValue()));
            } catch (NumberFormatException tooLarge) {
                scope.wrong(node, "must be a whole number of at most 2147483647 in decimal digits");
                return Optional.empty();
            }
        }
        scope.wrong(node, "must be a whole number");
        return Optional.empty();
    }

    /** Values by name, each as it is written. */
    static Map<String, String> texts(Node node, YamlScope scope) {
        Map<String, String> found = new LinkedHashMap<>();
        YamlMap.of(node, scope)
                .ifPresent(values -> values.entries().forEach((name, value) -> {
                    if (value instanceof ScalarNode scalar && !is(value, Tag.NULL)) {
                        found.put(name, scalar.getValue());
                    } else {
                        scope.below(name).wrong(value, "must be one value");
                    }
                }));
        return found;
    }

    static List<String> list(Node node, YamlScope scope) {
        if (!(node instanceof SequenceNode sequence)) {
            scope.wrong(node, "must be a list of texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sequence.getValue().size(); i++) {
            text(sequence.getValue().get(i), scope.at(i)).ifPresent(texts::add);
        }
        return texts;
    }

    private static boolean is(Node node, Tag tag) {
        return node.getTag().equals(tag);
    }

    private Optional<Node> get(String option) {
        return map.get(name(option));
    }

    private YamlScope scope(String option) {
        return map.scope().below(name(option));
    }
}
