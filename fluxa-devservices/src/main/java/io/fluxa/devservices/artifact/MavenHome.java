package io.fluxa.devservices.artifact;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds the settings that come with the Maven installation; company images keep their mirrors there. */
final class MavenHome {

    private MavenHome() {}

    static Optional<Path> globalSettings(Properties properties, Map<String, String> environment) {
        Stream<Path> named = Stream.of(
                        properties.getProperty("maven.home", ""),
                        environment.getOrDefault("MAVEN_HOME", ""),
                        environment.getOrDefault("M2_HOME", ""))
                .filter(home -> !home.isBlank())
                .map(Path::of);
        return Stream.concat(named, onPath(environment.getOrDefault("PATH", "")))
                .map(home -> home.resolve("conf").resolve("settings.xml"))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static Stream<Path> onPath(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .flatMap(launcher -> home(launcher).stream());
    }

    /** The launcher is {@code bin/mvn} of its home, perhaps behind symbolic links. */
    private static List<Path> home(Path launcher) {
        try {
            Path bin = launcher.toRealPath().getParent();
            return bin == null || bin.getParent() == null ? List.of() : List.of(bin.getParent());
        } catch (IOException brokenLink) {
            return List.of();
        }
    }
}
