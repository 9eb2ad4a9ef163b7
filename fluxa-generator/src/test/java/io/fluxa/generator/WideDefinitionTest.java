package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.GeneratedProvider;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideDefinitionTest {

    @TempDir
    Path folder;

    @Test
    void aThousandColumnsWork() throws Exception {
        Compilation compiled = Compiler.JAVAC
                .compile(Map.of("wide/Wide.java", definition("", 1016)), folder)
                .succeeds();
        try (URLClassLoader loader = compiled.loader()) {
            Object provider =
                    loader.loadClass("wide.WideProvider").getConstructor().newInstance();
            assertThat(((GeneratedProvider<?, ?>) provider).schema().columns()).hasSize(1017);
        }
    }

    @Test
    void moreColumnsThanATableHasAreRefused() {
        Compilation compiled = Compiler.JAVAC.compile(Map.of("wide/Wide.java", definition("", 1017)), folder);
        assertThat(compiled.messages())
                .singleElement()
                .asString()
                .startsWith("FLX-0065: definition Wide has 1018 columns, but InnoDB allows 1017.");
    }

    @Test
    void moreIndexesThanATableHasAreRefused() {
        String indexes = each(65, i -> "@Index(fields = \"f" + i + "\")\n");
        Compilation compiled = Compiler.JAVAC.compile(Map.of("wide/Wide.java", definition(indexes, 65)), folder);
        assertThat(compiled.messages())
                .singleElement()
                .asString()
                .startsWith("FLX-0078: definition Wide has 65 indexes");
    }

    @Test
    void moreFieldsThanAnIndexHasAreRefused() {
        String index = "@Index(name = \"long\", fields = {" + each(17, i -> "\"f" + i + "\", ") + "})\n";
        Compilation compiled = Compiler.JAVAC.compile(Map.of("wide/Wide.java", definition(index, 17)), folder);
        assertThat(compiled.messages())
                .singleElement()
                .asString()
                .startsWith("FLX-0077: index 'long' of Wide has 17 columns");
    }

    private static String definition(String annotations, int fields) {
        List<String> types = List.of("int", "Long", "String", "@Unsigned byte", "java.time.Instant");
        return "package wide;\nimport io.fluxa.annotation.*;\n@FluxaEntity\n" + annotations
                + "class Wide {\nlong id;\n"
                + each(fields, i -> types.get(i % types.size()) + " f" + i + ";\n") + "}\n";
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
