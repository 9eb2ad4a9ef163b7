package io.fluxa.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the running Java offers to work with.
 *
 * @param tool its compiler, if it has one
 * @param temporary where temporary folders are made
 */
record Workshop(Supplier<@Nullable JavaCompiler> tool, Path temporary) {

    static Workshop ofThisJava() {
        return new Workshop(ToolProvider::getSystemJavaCompiler, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The compiler. */
    JavaCompiler compiler() {
        JavaCompiler compiler = tool.get();
        if (compiler == null) {
            throw new GenerationException("the Java in " + System.getProperty("java.home")
                    + " has no compiler: run the generator with a JDK, not with a JRE");
        }
        return compiler;
    }

    /** Does work in a folder that is gone afterwards. */
    <T> T inFolder(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "fluxa-generator");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /**
     * Something that needs a folder.
     *
     * @param <T> what comes out of it
     */
    interface Work<T> {
        /** Does it in an empty folder. */
        T in(Path folder) throws IOException;
    }
}
