package io.fluxa.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A folder of {@code golden}: definitions in {@code input}, what is generated for them in {@code expected}, and in {@code use} a class
 * {@code Use} that works with it. A file {@code options} has what is told to the compiler besides.
 *
 * @param folder where it stands
 */
record GoldenCase(Path folder) {

    static final Path ROOT = Path.of("src/test/resources/golden");

    static Stream<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told to the compiler besides, one option a line. */
    String[] options() {
        Path file = folder.resolve("options");
        try {
            return Files.exists(file) ? Files.readAllLines(file).toArray(String[]::new) : new String[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> input() {
        return javaFiles("input");
    }

    /** The definitions and the code that uses what is generated for them. */
    List<Path> inputAndUse() {
        List<Path> files = new ArrayList<>(input());
        files.addAll(javaFiles("use"));
        return files;
    }

    /** The name of the class that uses what is generated. */
    String useClass() {
        Path file = folder.resolve("use").relativize(javaFiles("use").get(0));
        return file.toString().replace(".java", "").replace('/', '.').replace('\\', '.');
    }

    SortedMap<String, String> expected() {
        return Compilation.read(folder.resolve("expected"));
    }

    void update(Map<String, String> output) throws IOException {
        Path expected = folder.resolve("expected");
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : output.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private List<Path> javaFiles(String part) {
        try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
