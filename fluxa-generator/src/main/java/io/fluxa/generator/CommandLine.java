package io.fluxa.generator;

import io.fluxa.generator.model.Naming;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options of the command, as they were written. */
final class CommandLine {

    private final List<Path> sources = new ArrayList<>();
    private @Nullable List<Path> classPath;
    private @Nullable Path output;
    private @Nullable Path resources;
    private @Nullable String naming;
    private boolean check;

    private CommandLine() {}

    /** Reads arguments; throws {@link Misuse} for those that cannot be understood. */
    static CommandLine parse(List<String> arguments) {
        CommandLine line = new CommandLine();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            line.read(rest.next(), rest);
        }
        if (line.sources.isEmpty()) {
            throw new Misuse("--sources is missing");
        }
        if (line.output == null) {
            throw new Misuse("--output is missing");
        }
        return line;
    }

    private void read(String option, Iterator<String> rest) {
        switch (option) {
            case "--sources" -> sources.addAll(paths(option, rest));
            case "--class-path" -> classPath = paths(option, rest);
            case "--output" -> output = path(option, value(option, rest));
            case "--resources" -> resources = path(option, value(option, rest));
            case "--naming" -> naming = value(option, rest);
            case "--check" -> check = true;
            default -> throw new Misuse("unknown option " + option);
        }
    }

    private static List<Path> paths(String option, Iterator<String> rest) {
        return Stream.of(value(option, rest).split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> path(option, entry))
                .toList();
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Misuse(option + " has '" + text + "', which is no path");
        }
    }

    private static String value(String option, Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            throw new Misuse(option + " needs a value");
        }
        return value;
    }

    /** Does what was asked for. */
    Generation run() {
        Generator generator = Generator.of(sources.toArray(Path[]::new));
        if (classPath != null) {
            generator = generator.classPath(classPath);
        }
        if (resources != null) {
            generator = generator.resources(resources);
        }
        if (naming != null) {
            generator = generator.option(Naming.OPTION, naming);
        }
        Path directory = output == null ? Path.of("") : output;
        return check ? generator.preview(directory) : generator.generate(directory);
    }

    /** Whether nothing may be written. */
    boolean check() {
        return check;
    }

    /** The arguments cannot be understood. */
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }
}
