package io.fluxa.generator;

import io.fluxa.generator.OutputFile.Folder;
import io.fluxa.generator.process.EntityProcessor;
import io.fluxa.generator.process.IndexProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Runs both processors in the compiler of the running Java, without compiling anything. */
final class CompilerRun {

    private final JavaCompiler compiler;
    private final List<Path> classPath;
    private final Map<String, String> options;
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final Completion completion = new Completion();

    CompilerRun(JavaCompiler compiler, List<Path> classPath, Map<String, String> options) {
        this.compiler = compiler;
        this.classPath = classPath;
        this.options = options;
    }

    /** The contents that are generated for sources and for compiled classes, by name. Writes to a temporary folder. */
    SortedMap<OutputFile, String> run(Sources sources, List<String> classes, Path temporary) throws IOException {
        Path generated = Files.createDirectory(temporary.resolve("sources"));
        Path resources = Files.createDirectory(temporary.resolve("resources"));
        StringWriter console = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(resources));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sources.folders());
            if (!sources.modules().isEmpty()) {
                files.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath());
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    console,
                    new VisibleSources(files, sources::isGenerated),
                    diagnostics,
                    arguments(),
                    classes,
                    files.getJavaFileObjectsFromPaths(sources.definitions()));
            task.setProcessors(List.of(new EntityProcessor(), new IndexProcessor(), completion));
            call(task);
        }
        judge(sources, console.toString());
        SortedMap<OutputFile, String> contents = new TreeMap<>();
        contents.putAll(contents(Folder.SOURCE, generated));
        contents.putAll(contents(Folder.RESOURCE, resources));
        return contents;
    }

    private static void call(JavaCompiler.CompilationTask task) {
        try {
            task.call();
        } catch (RuntimeException compilerFault) {
            throw new GenerationException("the compiler failed: " + compilerFault, compilerFault);
        }
    }

    private void judge(Sources sources, String console) {
        List<String> problems = new ArrayList<>(
                new Verdict(sources.definitions(), completion.reached()).problems(diagnostics.getDiagnostics()));
        if (!problems.isEmpty()) {
            console.lines().filter(line -> !line.isBlank()).forEach(problems::add);
            throw new GenerationException(problems);
        }
    }

    /** Sources win over classes of an earlier build, and no error is left out. */
    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:only", "-implicit:none", "-Xprefer:source", "-Xlint:none", "-Xmaxerrs", "0"));
        options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
        return arguments;
    }

    /** A named module reads modules only, so each part of the class path that can be one is offered as one. */
    private List<Path> modulePath() {
        return classPath.stream().filter(CompilerRun::isModule).toList();
    }

    private static boolean isModule(Path path) {
        try {
            return Files.exists(path) && !ModuleFinder.of(path).findAll().isEmpty();
        } catch (FindException noModule) {
            return false;
        }
    }

    private static SortedMap<OutputFile, String> contents(Folder folder, Path root) throws IOException {
        SortedMap<OutputFile, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                contents.put(new OutputFile(folder, path), Files.readString(file));
            }
        }
        return contents;
    }
}
