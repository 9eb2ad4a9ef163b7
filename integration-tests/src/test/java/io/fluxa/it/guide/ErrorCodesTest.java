package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.error.ErrorCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} and the sources know the same codes, and a test provokes each of them. */
class ErrorCodesTest {

    /** How main sources write a code: an enum constant that carries it, or a text that begins with it. */
    private static final Pattern IN_SOURCES = Pattern.compile("(?:\\b([A-Z][A-Z_0-9]+)\\(\\s*)?\"(FLX-[1-9]\\d{3})");

    /** How an exception passes the one code it has. */
    private static final Pattern ONLY_CODE = Pattern.compile("super\\(\\s*ErrorCode\\.([A-Z_]+)");

    private static final Pattern HEADING = Pattern.compile("^### (FLX-[1-9]\\d{3}) \\S.*$", Pattern.MULTILINE);

    private final String page = Project.read(Project.file("docs/errors.md"));

    @Test
    void documentsEveryCodeOnce() {
        assertThat(documented())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(constantsByCode().keySet());
    }

    @Test
    void documentsEveryCodeOfTheRuntime() {
        assertThat(documented())
                .containsAll(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList());
    }

    @Test
    void saysWhatEachCodeMeansAndWhatMendsIt() {
        List<String> entries = List.of(page.split("\n### ", -1));
        assertThat(entries.subList(1, entries.size()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).contains("**Means:** ", "**Mend:** "));
    }

    @Test
    void keepsTheCodesInOrder() {
        assertThat(documented()).isSorted();
    }

    /** The shop's own codes are answers over HTTP; its tests on the servers look at status and field. */
    @Test
    void findsATestThatNamesEachCodeOfTheLibrary() {
        String tests = String.join("\n", sources("src/test").map(Project::read).toList());
        Map<String, String> exceptions = exceptionsByConstant();
        assertThat(constantsByCode().entrySet())
                .filteredOn(code -> !code.getKey().startsWith("FLX-9"))
                .filteredOn(code -> Stream.of(code.getKey(), code.getValue(), exceptions.get(code.getValue()))
                        .noneMatch(name -> isNamed(name, tests)))
                .as("codes that no test provokes")
                .isEmpty();
    }

    private static boolean isNamed(@Nullable String name, String tests) {
        return name != null
                && !name.isEmpty()
                && Pattern.compile("\\b" + name + "\\b").matcher(tests).find();
    }

    /** The exceptions that always carry the same code, by its constant. */
    private static Map<String, String> exceptionsByConstant() {
        Map<String, String> found = new TreeMap<>();
        for (Path source : Project.files(Project.file("fluxa-core/src/main/java/io/fluxa/error"), "Exception.java")) {
            ONLY_CODE
                    .matcher(Project.read(source))
                    .results()
                    .forEach(result -> found.put(
                            result.group(1), source.getFileName().toString().replace(".java", "")));
        }
        return found;
    }

    private List<String> documented() {
        return HEADING.matcher(page).results().map(result -> result.group(1)).toList();
    }

    /** Every code of the main sources with the enum constant that carries it, or an empty text. */
    private static Map<String, String> constantsByCode() {
        Map<String, String> found = new TreeMap<>();
        sources("src/main/java")
                .flatMap(source -> IN_SOURCES.matcher(Project.read(source)).results())
                .forEach(result -> found.merge(
                        result.group(2),
                        result.group(1) == null ? "" : result.group(1),
                        (known, added) -> known.isEmpty() ? added : known));
        return found;
    }

    private static Stream<Path> sources(String part) {
        return Project.files(Project.ROOT, ".java").stream()
                .filter(file -> Project.ROOT.relativize(file).toString().contains("/" + part + "/"));
    }
}
