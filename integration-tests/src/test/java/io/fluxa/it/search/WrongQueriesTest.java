package io.fluxa.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries that are wrong do not compile, each for the reason that {@code wrong-queries.txt} gives; beside each stands one that is right and
 * differs in nothing but that.
 */
class WrongQueriesTest {

    private static final String TABLE = "wrong-queries.txt";
    private static final List<String> PARTS = List.of("wrong: ", "right: ", "error: compiler.err.");

    @TempDir
    private Path output;

    /**
     * A line that must not compile.
     *
     * @param what what is wrong
     * @param wrong the line
     * @param right a line that compiles
     * @param error the code that javac gives the error
     */
    private record Wrong(String what, String wrong, String right, String error) {

        static Wrong of(String block) {
            List<String> lines = block.strip().lines().toList();
            assertThat(lines).as(block).hasSize(1 + PARTS.size());
            for (int i = 0; i < PARTS.size(); i++) {
                assertThat(lines.get(i + 1)).startsWith(PARTS.get(i));
            }
            return new Wrong(
                    lines.get(0),
                    rest(lines.get(1), 0),
                    rest(lines.get(2), 1),
                    "compiler.err." + rest(lines.get(3), 2));
        }

        private static String rest(String line, int part) {
            return line.substring(PARTS.get(part).length());
        }
    }

    @Test
    void doNotCompileForTheReasonGiven() {
        List<Wrong> table = table();

        Map<Integer, Set<String>> errors =
                Snippets.errors(table.stream().map(Wrong::wrong).toList(), output);

        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Set<String>> expected = new TreeMap<>();
        for (int i = 0; i < table.size(); i++) {
            found.put(table.get(i).what, errors.getOrDefault(i, Set.of()));
            expected.put(table.get(i).what, Set.of(table.get(i).error));
        }
        assertThat(found).containsExactlyEntriesOf(expected);
    }

    @Test
    void compileWhenTheyAreRight() {
        assertThat(Snippets.errors(table().stream().map(Wrong::right).toList(), output))
                .isEmpty();
    }

    @Test
    void areManyAndAllDifferent() {
        assertThat(table()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(table()).extracting(Wrong::what).doesNotHaveDuplicates();
        assertThat(table()).extracting(Wrong::wrong).doesNotHaveDuplicates();
    }

    private static List<Wrong> table() {
        try (InputStream in = WrongQueriesTest.class.getResourceAsStream(TABLE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n", -1)).map(Wrong::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
