package io.fluxa.benchmarks.compile;

import io.fluxa.benchmarks.harness.Fork;
import io.fluxa.benchmarks.harness.ForkDuel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One compilation of 500 definitions in a fresh process. The floor has no processors, but the sources that they would write.
 *
 * @param what {@code floor} or {@code ours}
 * @param jvm arguments of its JVM
 */
public record CompileFork(String what, List<String> jvm) implements ForkDuel.Side {

    /** Copies the list. */
    public CompileFork {
        jvm = List.copyOf(jvm);
    }

    @Override
    public Fork fork() {
        try {
            Path folder = Files.createTempDirectory("fluxa-compile");
            try {
                Definitions.write(folder.resolve("definitions"));
                if (what.equals(CompileMain.FLOOR)) {
                    run(CompileMain.GENERATE, folder);
                }
                String[] numbers = run(what, folder).split(" ", 2);
                return new Fork(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.NaN);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compile in a process of its own", e);
        }
    }

    private String run(String work, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CompileMain.class.getName(), work));
        command.add(folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (answer.isEmpty()) {
            throw new IllegalStateException("the compilation failed; its own message stands above");
        }
        return answer;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
