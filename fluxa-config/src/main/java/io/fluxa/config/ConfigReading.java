package io.fluxa.config;

import io.fluxa.FluxaConfig;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * What {@link ConfigReader#read} found. Neither problems nor warnings hold configured values.
 *
 * @param config everything that could be read; where a value could not, its default
 * @param problems what must be mended, by key; empty when all is well
 * @param warnings keys without effect, by key; with {@code fluxa.strict=true} they are problems instead
 */
public record ConfigReading(FluxaConfig config, List<Problem> problems, List<Problem> warnings) {

    private static final System.Logger LOG = System.getLogger("io.fluxa.config");

    /** Copies the lists. */
    public ConfigReading {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Writes every warning to the log {@code io.fluxa.config}. */
    public void logWarnings() {
        warnings.forEach(warning -> LOG.log(Level.WARNING, warning.toString()));
    }

    /**
     * The configuration, after its warnings were logged.
     *
     * @throws ConfigurationException when there are problems, with all of them
     */
    public FluxaConfig orThrow() {
        logWarnings();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return config;
    }
}
