package io.fluxa.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import io.fluxa.generator.process.EntityProcessor;
import io.fluxa.generator.process.IndexProcessor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A child process that compiles once, as cold as a build is, and prints nanoseconds and nanoseconds of processor time. */
final class CompileMain {

    /** Only writes the sources. */
    static final String GENERATE = "generate";

    /** Compiles definitions and generated sources without processors. */
    static final String FLOOR = "floor";

    private final Path folder;

    private CompileMain(Path folder) {
        this.folder = folder;
    }

    /** Arguments: what to do, and the folder that definitions, generated sources and classes are in. */
    public static void main(String[] arguments) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long begin = System.nanoTime();
        new CompileMain(Path.of(arguments[1])).compile(arguments[0]);
        System.out.println((System.nanoTime() - begin) + " " + (system.getProcessCpuTime() - cpu));
    }

    private void compile(String what) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = new ArrayList<>(files("definitions"));
        List<String> options = new ArrayList<>(List.of("--release", "17"));
        if (what.equals(FLOOR)) {
            sources.addAll(files("generated"));
            options.add("-proc:none");
        } else if (what.equals(GENERATE)) {
            options.add("-proc:only");
        }
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder("classes-" + what)));
            manager.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT,
                    List.of(folder(what.equals(GENERATE) ? "generated" : "generated-" + what)));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources));
            if (!what.equals(FLOOR)) {
                task.setProcessors(List.of(new EntityProcessor(), new IndexProcessor()));
            }
            if (!task.call()) {
                throw new IllegalStateException("the definitions do not compile; the errors stand above");
            }
        }
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private Path folder(String part) throws IOException {
        return Files.createDirectories(folder.resolve(part));
    }
}
