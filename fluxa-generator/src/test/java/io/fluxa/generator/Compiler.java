package io.fluxa.generator;

import io.fluxa.generator.process.EntityProcessor;
import io.fluxa.generator.process.IndexProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The two compilers that users have, with both processors. */
enum Compiler {
    JAVAC {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror");
        }
    },
    ECJ {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-nowarn");
        }
    };

    abstract JavaCompiler tool();

    abstract List<String> options();

    /** Compiles sources given by file name into a folder; what stands there already is on the class path. */
    Compilation compile(Map<String, String> sources, Path output) {
        Path folder = output.resolve("sources");
        List<Path> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(write(folder.resolve(name), text)));
        return compile(files, output, List.of());
    }

    /** The same with more options. */
    Compilation compile(Collection<Path> files, Path output, String... more) {
        return compile(files, output, List.of(), List.of(new EntityProcessor(), new IndexProcessor()), more);
    }

    /** Compiles files into the {@code classes} and {@code generated} folders of a folder. */
    Compilation compile(Collection<Path> files, Path output, Collection<Path> libraries) {
        return compile(files, output, libraries, List.of(new EntityProcessor(), new IndexProcessor()));
    }

    Compilation compile(
            Collection<Path> files,
            Path output,
            Collection<Path> libraries,
            List<? extends Processor> processors,
            String... more) {
        List<String> options = new ArrayList<>(options());
        options.addAll(List.of(more));
        Path classes = folder(output.resolve("classes"));
        Path generated = folder(output.resolve("generated"));
        List<Path> classPath = new ArrayList<>(ClassPath.OF_APPLICATIONS);
        classPath.addAll(libraries);
        classPath.add(classes);
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StringWriter console = new StringWriter();
        JavaCompiler tool = tool();
        try (StandardJavaFileManager manager =
                tool.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task =
                    tool.getTask(console, manager, problems, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Compilation(succeeded, problems.getDiagnostics(), console.toString(), classes, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        folder(file.getParent());
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
