package io.fluxa.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Run with {@code -Derrors.update=true} to write the table of {@code docs/errors.md} anew. */
class ErrorPageTest {

    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final String BEGIN = "<!-- compile-time:begin -->\n";
    private static final String END = "<!-- compile-time:end -->";

    @Test
    void listsEveryMistakeAsTheCompilerReportsIt() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).as("the markers of the table").isGreaterThanOrEqualTo(begin);
        if (Boolean.getBoolean("errors.update")) {
            assertThat(System.getenv("CI")).as("pages are not updated under CI").isNull();
            page = page.substring(0, begin) + table() + page.substring(end);
            Files.writeString(PAGE, page);
        }
        assertThat(page.substring(begin, page.indexOf(END))).isEqualTo(table());
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Mistake.values()).map(Mistake::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("FLX-0\\d{3}"));
    }

    private static String table() {
        return Arrays.stream(Mistake.values())
                .map(mistake ->
                        "| " + mistake.code() + " | " + cell(mistake.cause()) + " | " + cell(mistake.mend()) + " |\n")
                .collect(Collectors.joining("", "\n| code | the compiler says | mend |\n|---|---|---|\n", "\n"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
