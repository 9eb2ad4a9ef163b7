package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.ColumnType.EnumType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Partial compilations run with javac: the batch compiler of ECJ refuses to write a source whose class is on the class path, so its
 * build tools always begin with an empty folder.
 */
class IncrementalTest {

    private static final String ANT = definition("Ant", "int legs;");
    private static final String BEE = definition("Bee", "io.fluxa.Reference<Ant> friend;");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    @Test
    void aPartialCompilationKeepsTheOtherProviders() throws IOException {
        both();
        List<Path> ant = files("Ant").toList();
        for (Path file : ant) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        Compilation partial = Compiler.JAVAC
                .compile(Map.of("zoo/Bee.java", BEE.replace("friend", "neighbour")), folder)
                .succeeds();
        assertThat(partial.index()).isEqualTo("zoo.AntProvider\nzoo.BeeProvider\n");
        assertThat(partial.source("zoo/BeeEntity.java")).contains("getNeighbourId");
        assertThat(ant).hasSize(4).allMatch(file -> modified(file).equals(LONG_AGO));
    }

    @Test
    void aDefinitionThatVanishedLeavesTheIndex() throws IOException {
        Compilation whole = both();
        Files.delete(whole.classes().resolve("zoo/Ant.class"));
        Files.delete(folder.resolve("sources/zoo/Ant.java"));
        Compilation partial = Compiler.JAVAC
                .compile(Map.of("zoo/Bee.java", definition("Bee", "int wings;")), folder)
                .succeeds();
        assertThat(partial.index()).isEqualTo("zoo.BeeProvider\n");
    }

    @Test
    void aClassThatIsNoDefinitionAnyMoreLeavesTheIndex() {
        both();
        Compilation partial = Compiler.JAVAC
                .compile(
                        Map.of(
                                "zoo/Bee.java",
                                definition("Bee", "int wings;"),
                                "zoo/Ant.java",
                                "package zoo; class Ant {}"),
                        folder)
                .succeeds();
        assertThat(partial.index()).isEqualTo("zoo.BeeProvider\n");
    }

    @Test
    void aSecondCompilationWritesTheSameBytes() {
        Map<String, String> first = both().output();
        assertThat(both().output()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void aDefinitionInAJarCanBeReferredTo(Compiler compiler) {
        Compilation library = compiler.compile(Map.of("zoo/Ant.java", ANT), folder.resolve("library"))
                .succeeds();
        Compilation application = compiler.compile(
                        List.of(write(folder.resolve("sources/zoo/Bee.java"), BEE)),
                        folder.resolve("application"),
                        List.of(library.classes()))
                .succeeds();
        assertThat(application.index()).isEqualTo("zoo.BeeProvider\n");
        assertThat(application.source("zoo/BeeProvider.java")).contains("IntegerType(8, true)");
    }

    /** ECJ lists the constants of another jar by the alphabet, so that only the running enum knows their order. */
    @ParameterizedTest
    @EnumSource
    void anEnumInAJarKeepsItsOrder(Compiler compiler) throws Exception {
        Compilation library = compiler.compile(
                        Map.of("zoo/Size.java", "package zoo; public enum Size { Z, A, M }"), folder.resolve("library"))
                .succeeds();
        Path source = write(folder.resolve("sources/zoo/Ant.java"), definition("Ant", "Size size;"));
        Compilation application = compiler.compile(
                        List.of(source), folder.resolve("application"), List.of(library.classes()))
                .succeeds();
        URL[] classes = {
            library.classes().toUri().toURL(), application.classes().toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            GeneratedProvider<?, ?> ants = (GeneratedProvider<?, ?>)
                    loader.loadClass("zoo.AntProvider").getConstructor().newInstance();
            assertThat(ants.schema().columns().get(1).type()).isEqualTo(new EnumType(List.of("Z", "A", "M")));
        }
    }

    /** What a definition is put together from may stand in another jar, whichever compiler reads it. */
    @ParameterizedTest
    @EnumSource
    void partsOfADefinitionInAJarKeepTheirOrder(Compiler compiler) {
        Map<String, String> parts = Map.of(
                "zoo/Cage.java",
                "package zoo; public class Cage { long WIDTH; double z; String street; String city; }",
                "zoo/Kept.java",
                "package zoo; @io.fluxa.annotation.MappedSuperclass public abstract class Kept { String zone; long id; String author; }",
                "zoo/Size.java",
                "package zoo; public enum Size { @io.fluxa.annotation.EnumValue(\"z\") Z, @io.fluxa.annotation.EnumValue(\"a\") A }");
        Compilation library = compiler.compile(parts, folder.resolve("library")).succeeds();
        Path source = write(
                folder.resolve("sources/zoo/Ant.java"),
                "package zoo;\n@io.fluxa.annotation.FluxaEntity\nclass Ant extends Kept { Cage cage; Size size; }\n");
        Compilation fromJar = compiler.compile(List.of(source), folder.resolve("fromJar"), List.of(library.classes()))
                .succeeds();
        Path together = folder.resolve("library/sources/zoo");
        Compilation fromSource = Compiler.JAVAC
                .compile(
                        List.of(
                                source,
                                together.resolve("Cage.java"),
                                together.resolve("Kept.java"),
                                together.resolve("Size.java")),
                        folder.resolve("fromSource"),
                        List.of())
                .succeeds();
        assertThat(fromJar.output()).isEqualTo(fromSource.output());
        assertThat(fromJar.source("zoo/AntProvider.java")
                        .replaceAll("(?s).*?\\(\"(id|zone|author|cage_\\w+|size)\".*?\n", "$1 "))
                .startsWith("id zone author cage_width cage_z cage_street cage_city size");
    }

    private Compilation both() {
        return Compiler.JAVAC
                .compile(Map.of("zoo/Ant.java", ANT, "zoo/Bee.java", BEE), folder)
                .succeeds();
    }

    private Stream<Path> files(String definition) {
        return Stream.of("Entity", "Provider", "Fields", "Row")
                .map(suffix -> folder.resolve("generated/zoo/" + definition + suffix + ".java"));
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String definition(String name, String field) {
        return "package zoo;\n@io.fluxa.annotation.FluxaEntity\nclass " + name + " {\nlong id;\n" + field + "\n}\n";
    }
}
