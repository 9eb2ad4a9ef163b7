package io.fluxa.config;

import io.fluxa.FluxaConfig;
import io.fluxa.config.yaml.YamlConfig;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a configuration in YAML, in the format of the Go original: each key at the top is a pool code, below it are the stores.
 * What is not a pool stands below the reserved key {@code fluxa}. Nothing is connected.
 */
public final class FluxaYaml {

    private FluxaYaml() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws ConfigurationException with every part that cannot be read, each with its line; none shows a value
     */
    public static FluxaConfig read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new ConfigurationException(List.of(new Problem(
                    ErrorCode.UNREADABLE_FILE,
                    file.toString(),
                    "cannot be read (" + unreadable.getClass().getSimpleName()
                            + "); check that it exists, may be read and is in UTF-8")));
        }
    }

    /**
     * Reads a text.
     *
     * @throws ConfigurationException with every part that cannot be read, each with its line; none shows a value
     */
    public static FluxaConfig parse(String yaml) {
        List<Problem> problems = new ArrayList<>();
        FluxaConfig config = YamlConfig.read(yaml, problems);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return config;
    }
}
