package io.fluxa.config.yaml;

import io.fluxa.FluxaConfig;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.config.section.EventSection;
import io.fluxa.config.section.OptionNames;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.query.IndexPolicy;
import io.fluxa.schema.SchemaPolicy;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a document: pools at the top, and what is no pool below {@code fluxa}. */
public final class YamlConfig {

    private static final String RESERVED = "fluxa";
    private static final List<String> GROUPS =
            List.of("async-flush", "debezium", "options", "schema", "searches", "strict");

    private final FluxaConfig.Builder config = FluxaConfig.builder(Notation.YAML);
    private final YamlScope top;

    private YamlConfig(List<Problem> problems) {
        top = new YamlScope("", problems);
    }

    /** What could be read; adds every problem. */
    public static FluxaConfig read(String text, List<Problem> problems) {
        YamlConfig reading = new YamlConfig(problems);
        YamlDocument.root(text, problems)
                .flatMap(root -> YamlMap.of(root, reading.top))
                .ifPresent(map -> map.entries().forEach(reading::entry));
        return reading.config.build();
    }

    private void entry(String name, Node node) {
        YamlScope scope = top.below(name);
        if (name.equals(RESERVED)) {
            groups(node, scope);
        } else {
            new YamlPool(name, config).read(node, scope);
        }
    }

    private void groups(Node node, YamlScope scope) {
        List<String> names = GROUPS.stream().map(YamlSection::name).toList();
        YamlMap.of(node, scope)
                .ifPresent(map ->
                        map.onlyNames(names).entries().forEach((name, value) -> group(name, value, scope.below(name))));
    }

    private void group(String name, Node node, YamlScope scope) {
        switch (name) {
            case "asyncFlush" ->
                YamlSection.of(node, scope, OptionNames.ASYNC_FLUSH)
                        .ifPresent(section -> config.asyncFlush(EventSection.asyncFlush(section)));
            case "debezium" -> debezium(node, scope);
            case "options" -> YamlSection.texts(node, scope).forEach(config::option);
            case "schema" -> constant(node, scope, "on-start", SchemaPolicy.class, config::onStart);
            case "searches" -> constant(node, scope, "without-index", IndexPolicy.class, config::searchesWithoutIndex);
            case "strict" -> strict(node, scope);
            default -> {}
        }
    }

    private void debezium(Node node, YamlScope scope) {
        YamlMap.of(node, scope)
                .ifPresent(map -> map.entries()
                        .forEach((pool, worker) -> YamlSection.of(worker, scope.below(pool), OptionNames.DEBEZIUM)
                                .ifPresent(section -> config.debezium(EventSection.debezium(pool, section)))));
    }

    /** A group with a single option that names a constant. */
    private static <T extends Enum<T>> void constant(
            Node node, YamlScope scope, String option, Class<T> type, Consumer<T> setting) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        YamlSection.of(node, scope, List.of(option))
                .flatMap(section -> section.text(option))
                .ifPresent(text -> {
                    if (names.contains(text.toLowerCase(Locale.ROOT))) {
                        setting.accept(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
                    } else {
                        scope.below(YamlSection.name(option)).wrong(node, "must be one of " + String.join(", ", names));
                    }
                });
    }

    private void strict(Node node, YamlScope scope) {
        if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
            config.strict(Boolean.parseBoolean(scalar.getValue()));
        } else {
            scope.wrong(node, "must be true or false");
        }
    }
}
