package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.Session;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgolden.update=true} to write what is generated now; look at the difference before you commit it. */
class GoldenTest {

    @TempDir
    Path folder;

    static List<GoldenCase> cases() {
        return GoldenCase.all().toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(GoldenCase golden) throws IOException {
        Compilation compiled =
                Compiler.JAVAC.compile(golden.input(), folder, golden.options()).succeeds();
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not updated under CI")
                    .isNull();
            golden.update(compiled.output());
        }
        assertThat(compiled.output()).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothCompilersGetTheSameBytes(GoldenCase golden) {
        Compilation javac = Compiler.JAVAC.compile(golden.input(), folder.resolve("javac"), golden.options());
        Compilation ecj = Compiler.ECJ.compile(golden.input(), folder.resolve("ecj"), golden.options());
        assertThat(ecj.succeeds().output()).isEqualTo(javac.succeeds().output());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheSourcesChangesNothing(GoldenCase golden) {
        List<Path> reversed = golden.input().stream()
                .sorted((left, right) -> right.compareTo(left))
                .toList();
        Compilation compiled =
                Compiler.JAVAC.compile(reversed, folder, golden.options()).succeeds();
        assertThat(compiled.output()).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @SuppressWarnings("unchecked") // every Use is a consumer of a session
    void generatedCodeCanBeUsed(GoldenCase golden) throws Exception {
        Compilation compiled = Compiler.JAVAC
                .compile(golden.inputAndUse(), folder, golden.options())
                .succeeds();
        try (URLClassLoader loader = compiled.loader()) {
            Constructor<?> use = loader.loadClass(golden.useClass()).getDeclaredConstructor();
            use.setAccessible(true);
            ((Consumer<Session>) use.newInstance()).accept(new ChangeLog().session());
        }
    }

    @Test
    void outputHasNoTraceOfPlaceOrTime() {
        for (GoldenCase golden : cases()) {
            for (Map.Entry<String, String> file : golden.expected().entrySet()) {
                assertThat(file.getValue())
                        .as(file.getKey())
                        .doesNotContain("\r")
                        .doesNotContain("\t")
                        .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}")
                        .endsWith("\n");
            }
        }
    }
}
