package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came out of a compiler.
 *
 * @param succeeded whether it was content
 * @param diagnostics what it had to say
 * @param console what it printed besides
 * @param classes the folder of classes and resources
 * @param generated the folder of generated sources
 */
record Compilation(
        boolean succeeded,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        String console,
        Path classes,
        Path generated) {

    static final String INDEX = "META-INF/services/io.fluxa.runtime.GeneratedProvider";

    Compilation succeeds() {
        assertThat(messages()).isEmpty();
        assertThat(succeeded).as(console).isTrue();
        return this;
    }

    /** The errors, which under {@code -Werror} include the warnings. */
    Stream<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getKind() == Diagnostic.Kind.WARNING
                        || diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING);
    }

    List<String> messages() {
        return errors().map(error -> error.getMessage(Locale.ROOT)).toList();
    }

    /** Every generated source and the index, by path. */
    SortedMap<String, String> output() {
        SortedMap<String, String> output = read(generated);
        if (Files.exists(classes.resolve(INDEX))) {
            output.put(INDEX, index());
        }
        return output;
    }

    String source(String path) {
        return text(generated.resolve(path));
    }

    String index() {
        return text(classes.resolve(INDEX));
    }

    /** A loader of the compiled classes; the tests' own classes are its parent. */
    URLClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files and the index below a folder, by path. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".java") || path.endsWith(INDEX))
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
