package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    @Test
    void anEnumInAJarKeepsItsOrder() {
        Compilation library = Compiler.JAVAC
                .compile(
                        Map.of("zoo/Size.java", "package zoo; public enum Size { Z, A, M }"), folder.resolve("library"))
                .succeeds();
        Path source = write(folder.resolve("sources/zoo/Ant.java"), definition("Ant", "Size size;"));
        Compilation application = Compiler.JAVAC
                .compile(List.of(source), folder.resolve("application"), List.of(library.classes()))
                .succeeds();
        assertThat(application.source("zoo/AntProvider.java")).contains("List.of(\"Z\", \"A\", \"M\")");
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
