package io.fluxa.config;

import io.fluxa.FluxaConfig;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.config.section.EventSection;
import io.fluxa.config.section.NearestName;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.query.IndexPolicy;
import io.fluxa.schema.SchemaPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Reads the keys under {@code fluxa.} of a MicroProfile Config; the package page lists them.
 *
 * <p>Only the MicroProfile API is used, so that any implementation serves. Nothing is connected.
 */
public final class ConfigReader {

    private final PropertyNames names;
    private final ValueReader values;
    private final List<Problem> warnings = new ArrayList<>();

    private ConfigReader(Config config) {
        names = PropertyNames.of(config.getPropertyNames());
        values = new ValueReader(config, names.keys());
    }

    /** Reads every key once; never throws for what the configuration holds. */
    public static ConfigReading read(Config config) {
        return new ConfigReader(config).read();
    }

    private ConfigReading read() {
        boolean strict = values.truth(Keys.STRICT).orElse(false);
        FluxaConfig.Builder config = FluxaConfig.builder(Notation.PROPERTIES).strict(strict);
        values.constant(Keys.SCHEMA_ON_START, SchemaPolicy.class).ifPresent(config::onStart);
        values.constant(Keys.SEARCHES_WITHOUT_INDEX, IndexPolicy.class).ifPresent(config::searchesWithoutIndex);
        new PoolKeys(names, values, config).addAll();
        if (names.keys().stream().anyMatch(key -> key.startsWith(Keys.ASYNC_FLUSH))) {
            config.asyncFlush(EventSection.asyncFlush(new PropertySection(Keys.ASYNC_FLUSH, values)));
        }
        new PropertySection("fluxa", values).map("options").forEach(config::option);
        reportUselessKeys();
        List<Problem> problems = new ArrayList<>(values.problems());
        if (strict) {
            problems.addAll(warnings);
            warnings.clear();
        }
        problems.sort(Comparator.comparing(Problem::key));
        return new ConfigReading(config.build(), problems, warnings);
    }

    private void reportUselessKeys() {
        names.reserved()
                .forEach(key -> warn(
                        key, "is not supported by this version and has no effect; remove it, or see CHANGELOG.md"));
        names.unknown().forEach(key -> {
            String mend = NearestName.of(key, Keys.candidates(key))
                    .map(name -> "did you mean " + name + "?")
                    .orElse("remove it, or compare it with the keys in the guide");
            warn(key, "is not a key of FluxaORM and has no effect; " + mend);
        });
    }

    private void warn(String key, String message) {
        warnings.add(new Problem(ErrorCode.UNKNOWN_KEY, key, message));
    }
}
