package io.fluxa.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * Tells the errors that matter from those that do not. Application code beside the definitions may name types that the compiler does not
 * find, such as those of another processor; that does not hinder generation.
 */
final class Verdict {

    private static final String UNRESOLVED = "compiler.err.cant.resolve";
    private static final String NO_PACKAGE = "compiler.err.doesnt.exist";

    private final Set<Path> definitions;
    private final boolean completed;

    /** Judges the errors of a compilation, which either completed its processors or did not. */
    Verdict(List<Path> definitions, boolean completed) {
        this.definitions = definitions.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
        this.completed = completed;
    }

    /** The errors that matter, as texts with file and line; empty when the generation is good. */
    List<String> problems(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR)
                .toList();
        List<String> problems = errors.stream()
                .filter(this::matters)
                .map(Verdict::text)
                .distinct()
                .toList();
        if (!problems.isEmpty() || completed) {
            return problems;
        }
        return errors.isEmpty()
                ? List.of("the compiler did not run the processors, and does not say why")
                : errors.stream().map(Verdict::text).distinct().toList();
    }

    private boolean matters(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        if (source == null
                || definitions.contains(path(source))
                || message(error).startsWith("FLX-")) {
            return true;
        }
        String code = String.valueOf(error.getCode());
        return !completed && !code.startsWith(UNRESOLVED) && !code.equals(NO_PACKAGE);
    }

    private static Path path(JavaFileObject source) {
        return Path.of(source.toUri()).toAbsolutePath().normalize();
    }

    private static String text(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        return source == null ? message(error) : source.getName() + ":" + error.getLineNumber() + ": " + message(error);
    }

    private static String message(Diagnostic<?> error) {
        return error.getMessage(Locale.ROOT);
    }
}
