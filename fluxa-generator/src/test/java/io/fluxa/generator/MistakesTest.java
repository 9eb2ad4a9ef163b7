package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.check.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code mistakes} says at the end of a line which codes are reported on that line, and the text that each report
 * points at: {@code // FLX-0010 at NoId}.
 */
class MistakesTest {

    private static final Path ROOT = Path.of("src/test/resources/mistakes");
    private static final Pattern MARK = Pattern.compile("(FLX-\\d{4}) at ([^|]*?)(?= \\| |$)");

    /** javac points at the keyword of a type, ECJ at its name; javac at the value of a member, ECJ at its name. */
    private static final Pattern POINTED = Pattern.compile("^((class|interface|enum|record|@interface) |\\w+ = )");

    @TempDir
    Path folder;

    static List<Arguments> filesAndCompilers() {
        return files().flatMap(file -> Stream.of(Compiler.values()).map(compiler -> Arguments.of(file, compiler)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filesAndCompilers")
    void areReportedWhereTheyWereMade(Path file, Compiler compiler) throws IOException {
        String source = Files.readString(file);
        Compilation compiled = compiler.compile(List.of(file), folder, List.of());
        List<Found> found =
                compiled.errors().map(error -> Found.of(error, source)).toList();
        List<Expected> expected = Expected.in(source);

        assertThat(found)
                .extracting(Found::summary)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Expected::summary).toList());
        for (Expected mark : expected) {
            assertThat(found)
                    .as(mark.summary() + " at " + mark.text)
                    .anyMatch(
                            report -> report.summary().equals(mark.summary()) && report.pointsAt(mark.text, compiler));
        }
    }

    /** ECJ shows no place for records, so they have no file of their own. */
    @ParameterizedTest
    @EnumSource
    void recordsAreNoDefinitions(Compiler compiler) {
        Compilation compiled = compiler.compile(
                Map.of(
                        "mistakes/ARecord.java",
                        "package mistakes; @io.fluxa.annotation.FluxaEntity record ARecord(long id) {}"),
                folder);
        assertThat(compiled.messages())
                .singleElement()
                .asString()
                .startsWith("FLX-0001: ARecord is a record, but a definition must be a class.");
    }

    @ParameterizedTest
    @EnumSource
    void theNearestNameIsSuggested(Compiler compiler) {
        Compilation compiled = compiler.compile(Map.of("mistakes/Person.java", """
                        package mistakes;
                        import io.fluxa.annotation.*;
                        @FluxaEntity
                        @Index(name = "names", fields = {"fistName", "last_name", "somethingElse"})
                        class Person {
                            long ID;
                            String firstName;
                            String lastName;
                        }
                        """), folder);
        assertThat(compiled.messages())
                .anyMatch(message -> message.startsWith("FLX-0010") && message.contains("did you mean 'ID'?"))
                .anyMatch(message -> message.contains("'fistName'") && message.contains("did you mean 'firstName'?"))
                .anyMatch(message -> message.contains("'last_name'") && message.contains("did you mean 'lastName'?"))
                .anyMatch(message -> message.contains("'somethingElse'") && !message.contains("did you mean"));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownNamingIsRefused(Compiler compiler) {
        Path file = GoldenCase.ROOT.resolve("shop/input/io/fluxa/shop/Category.java");
        Compilation compiled = compiler.compile(List.of(file), folder, "-Afluxa.naming=snakecase");
        assertThat(compiled.messages())
                .singleElement()
                .asString()
                .isEqualTo("FLX-0069: the option fluxa.naming is 'snakecase'; did you mean 'snake_case'?"
                        + " Mend: use snake_case, declared or go.");
    }

    @Test
    void everyMistakeIsProvoked() {
        Set<String> provoked = new TreeSet<>(Set.of(
                Mistake.COLUMNS_MANY.code(), // WideDefinitionTest
                Mistake.INDEX_LONG.code(),
                Mistake.INDEXES_MANY.code(),
                Mistake.NAMING.code(), // above
                Mistake.UNEXPECTED.code())); // UnexpectedFailureTest
        files().forEach(file -> Expected.in(text(file)).forEach(mark -> provoked.add(mark.code)));
        assertThat(provoked)
                .containsExactlyElementsOf(
                        Stream.of(Mistake.values()).map(Mistake::code).sorted().toList());
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Expected(long line, String code, String text) {

        static List<Expected> in(String source) {
            List<Expected> marks = new ArrayList<>();
            List<String> lines = source.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int comment = lines.get(i).indexOf("// FLX-");
                if (comment >= 0) {
                    Matcher matcher = MARK.matcher(lines.get(i).substring(comment));
                    while (matcher.find()) {
                        marks.add(new Expected(i + 1L, matcher.group(1), matcher.group(2)));
                    }
                }
            }
            return marks;
        }

        String summary() {
            return line + ": " + code;
        }
    }

    private record Found(long line, String message, String rest) {

        static Found of(Diagnostic<? extends JavaFileObject> error, String source) {
            String message = error.getMessage(Locale.ROOT);
            int position = (int) error.getPosition();
            String rest = position < 0
                    ? ""
                    : source.substring(position).lines().findFirst().orElse("");
            return new Found(
                    error.getLineNumber(), message, POINTED.matcher(rest).replaceFirst(""));
        }

        /** ECJ shows the whole annotation where one item of an array is wrong. */
        boolean pointsAt(String text, Compiler compiler) {
            return rest.startsWith(text) || compiler == Compiler.ECJ && rest.startsWith("@") && rest.contains(text);
        }

        /** Line and code; the whole message for what the compiler itself reports. */
        String summary() {
            return line + ": " + (message.startsWith("FLX-") ? message.substring(0, 8) : message);
        }
    }
}
