package io.fluxa.it.search;

import io.fluxa.Entity;
import io.fluxa.it.search.model.SpecimenEntity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles lines of code that use the generated classes of a test, each in a method of its own. */
final class Snippets {

    private static final String BEGIN = """
            package io.fluxa.it.search.model;

            import static io.fluxa.query.Query.where;
            import static io.fluxa.query.Update.increase;
            import static io.fluxa.query.Update.set;
            import static io.fluxa.query.Update.setNull;

            import io.fluxa.FluxaContext;
            import io.fluxa.query.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Set;

            abstract class Lines {
                FluxaContext ctx;
                SpecimenProvider specimens;
                SpecimenEntity specimen;
                KeeperEntity keeper;

                record NameOnly(String name) {}

                record NameAndWhole(String name, int whole) {}

                record NameAndRows(String name, long rows) {}
            """;

    private Snippets() {}

    /** The codes of the errors of each line that has any, by its place in the list. */
    static Map<Integer, Set<String>> errors(List<String> lines, Path output) {
        StringBuilder text = new StringBuilder(BEGIN);
        for (int i = 0; i < lines.size(); i++) {
            text.append("void line")
                    .append(i)
                    .append("() {\n")
                    .append(lines.get(i))
                    .append("\n}\n");
        }
        long first = BEGIN.lines().count() + 2;
        Map<Integer, Set<String>> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> error :
                compile(text.append("}\n").toString(), output)) {
            errors.computeIfAbsent((int) (error.getLineNumber() - first) / 3, place -> new TreeSet<>())
                    .add((error.getLineNumber() - first) % 3 == 0 ? error.getCode() : "between lines: " + error);
        }
        return errors;
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(String text, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.of(Entity.class, SpecimenEntity.class, NullMarked.class)
                            .map(Snippets::home)
                            .toList());
            List<String> options = List.of("--release", "17", "-proc:none", "-Xmaxerrs", "1000");
            compiler.getTask(null, files, found, options, null, List.of(source(text)))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>(found.getDiagnostics());
        errors.removeIf(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR);
        return errors;
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Lines.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
