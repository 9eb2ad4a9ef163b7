package io.fluxa.generator;

import static io.fluxa.generator.SourceTree.generatedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.generator.process.EntityProcessor;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {

    private static final String INDEX = Compilation.INDEX;
    private static final String RECORD = ".fluxa-generated";

    @TempDir
    Path folder;

    private SourceTree sources;
    private SourceTree output;

    @BeforeEach
    void makeTrees() {
        sources = new SourceTree(folder.resolve("sources")).define("Ant", "int legs;");
        output = new SourceTree(folder.resolve("output"));
    }

    @Test
    void writesEverythingInAFirstRun() {
        Generation generation = generate();
        assertThat(generation.written()).containsExactlyElementsOf(all("Ant"));
        assertThat(generation.unchanged()).isEmpty();
        assertThat(generation.deleted()).isEmpty();
        assertThat(generation.upToDate()).isFalse();
        assertThat(output.contents()).containsOnlyKeys(all("Ant"));
        assertThat(output.read(INDEX)).isEqualTo("zoo.AntProvider\n");
    }

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheBytesThatTheProcessorWrites(GoldenCase golden) {
        Generator generator = Generator.of(golden.folder().resolve("input"));
        for (String option : golden.options()) {
            String[] parts = option.substring("-A".length()).split("=", 2);
            generator = generator.option(parts[0], parts[1]);
        }
        generator.generate(output.root());
        assertThat(Compilation.read(output.root())).isEqualTo(golden.expected());
    }

    @Test
    void writesNothingInASecondRun() {
        generate();
        output.age();
        Generation generation = generate();
        assertThat(generation.unchanged()).containsExactlyElementsOf(all("Ant"));
        assertThat(generation.upToDate()).isTrue();
        assertThat(output.young()).isEmpty();
    }

    @Test
    void worksInTheFolderOfTheDefinitionsAgainAndAgain() {
        generator().generate(sources.root());
        sources.age();
        assertThat(generator().generate(sources.root()).upToDate()).isTrue();
        assertThat(sources.young()).isEmpty();
        sources.define("Ant", "int wings;");
        Generation generation = generator().generate(sources.root());
        assertThat(generation.written())
                .containsExactly(
                        RECORD, "zoo/AntEntity.java", "zoo/AntFields.java", "zoo/AntProvider.java", "zoo/AntRow.java");
        assertThat(sources.read("zoo/AntEntity.java")).contains("getWings");
        assertThat(sources.young()).contains("zoo/AntEntity.java").doesNotContain(INDEX);
    }

    @Test
    void forgetsAnEnumThatOnlyOldGeneratedSourcesName() {
        sources.define("Ant", "Size size;").write("zoo/Size.java", "package zoo;\nenum Size { S, L }\n");
        generator().generate(sources.root());
        sources.delete("zoo/Size.java");
        sources.define("Ant", "int size;");
        assertThat(generator().generate(sources.root()).written()).contains("zoo/AntEntity.java");
    }

    @Test
    void deletesTheFilesOfADefinitionThatVanished() {
        sources.write("farm/Cow.java", "package farm; @io.fluxa.annotation.FluxaEntity class Cow { long id; }");
        generate();
        sources.delete("farm/Cow.java");
        Generation generation = generate();
        assertThat(generation.deleted())
                .containsExactly(
                        "farm/CowEntity.java", "farm/CowFields.java", "farm/CowProvider.java", "farm/CowRow.java");
        assertThat(generation.written()).containsExactly(RECORD, INDEX);
        assertThat(output.contents()).containsOnlyKeys(all("Ant"));
        assertThat(output.file("farm")).doesNotExist();
    }

    @Test
    void leavesNothingBehindTheLastDefinition() throws IOException {
        generate();
        sources.delete("zoo/Ant.java");
        assertThat(generate().deleted()).containsExactlyElementsOf(all("Ant"));
        try (Stream<Path> left = Files.list(output.root())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void readsSeveralFolders() {
        SourceTree more = new SourceTree(folder.resolve("more")).define("Bee", "io.fluxa.Reference<Ant> friend;");
        Generation generation = Generator.of(sources.root(), more.root()).generate(output.root());
        assertThat(generation.written()).containsAll(generatedFor("Ant")).containsAll(generatedFor("Bee"));
        assertThat(output.read(INDEX)).isEqualTo("zoo.AntProvider\nzoo.BeeProvider\n");
    }

    @Test
    void writesResourcesToAFolderOfTheirOwn() {
        Generation generation =
                generator().resources(folder.resolve("resources")).generate(output.root());
        assertThat(generation.written()).containsExactlyElementsOf(all("Ant"));
        assertThat(output.file(INDEX)).doesNotExist();
        assertThat(folder.resolve("resources").resolve(INDEX)).hasContent("zoo.AntProvider\n");
    }

    @Test
    void readsCompiledDefinitions() throws Exception {
        Compilation compiled = Compiler.JAVAC.compile(
                List.of(sources.file("zoo/Ant.java")), folder.resolve("compiled"), List.of(), List.of());
        try (URLClassLoader loader = compiled.succeeds().loader()) {
            Generator.of(loader.loadClass("zoo.Ant")).generate(output.root());
        }
        SortedMap<String, String> fromClasses = output.contents();
        generate();
        assertThat(output.contents()).isEqualTo(fromClasses).containsOnlyKeys(all("Ant"));
    }

    @Test
    void refusesCompiledClassesThatAreNoDefinitions() {
        assertThatThrownBy(() -> Generator.of(String.class))
                .isInstanceOf(GenerationException.class)
                .hasMessage("java.lang.String is no definition: it has no @FluxaEntity");
    }

    @Test
    void isNotDisturbedByClassesOfAnEarlierBuild() {
        generator().generate(sources.root());
        Compilation built = Compiler.JAVAC.compile(
                List.of(sources.file("zoo/Ant.java"), sources.file("zoo/AntEntity.java")),
                folder.resolve("built"),
                List.of(),
                List.of(new EntityProcessor()));
        List<Path> classPath = new ArrayList<>(ClassPath.OF_APPLICATIONS);
        classPath.add(built.classes());
        sources.define("Ant", "int wings;");
        assertThat(generator().classPath(classPath).generate(sources.root()).written())
                .contains("zoo/AntEntity.java");
        assertThat(sources.read("zoo/AntEntity.java")).contains("getWings");
    }

    @Test
    void isRepeatable() {
        sources.define("Bee", "String name;");
        generate();
        SourceTree other = new SourceTree(folder.resolve("other"));
        generator().generate(other.root());
        assertThat(other.contents()).isEqualTo(output.contents());
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Generator generator =
                generator().with(new Workshop(Workshop.ofThisJava().tool(), temporary));
        generator.generate(output.root());
        sources.define("Bee", "Object nothing;");
        assertThatThrownBy(() -> generator.generate(output.root())).isInstanceOf(GenerationException.class);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void previewsWithoutWriting() {
        Generation preview = generator().preview(output.root());
        assertThat(preview.written()).containsExactlyElementsOf(all("Ant"));
        assertThat(output.root()).doesNotExist();
        generate();
        sources.define("Bee", "String name;");
        SortedMap<String, String> before = output.contents();
        assertThat(generator().preview(output.root()).written()).contains("zoo/BeeEntity.java", RECORD);
        assertThat(output.contents()).isEqualTo(before);
        assertThat(generate())
                .isEqualTo(new Generation(
                        Stream.of(List.of(RECORD, INDEX), generatedFor("Bee"))
                                .flatMap(List::stream)
                                .toList(),
                        generatedFor("Ant"),
                        List.of()));
    }

    @Test
    void handsOptionsToTheProcessors() {
        assertThat(generator()
                        .option("fluxa.naming", "go")
                        .generate(output.root())
                        .written())
                .isNotEmpty();
        assertThatThrownBy(() -> generator().option("a b", ""))
                .isInstanceOf(GenerationException.class)
                .hasMessage("'a b' cannot be the name of an option");
    }

    @Test
    void findsTheDefinitionsInTheJavaThatRuns() {
        assertThat(Map.copyOf(generated(Generator.of(sources.root())))).isEqualTo(Map.copyOf(generated(generator())));
    }

    private Map<String, String> generated(Generator generator) {
        generator.generate(output.root());
        return output.contents();
    }

    private Generation generate() {
        return generator().generate(output.root());
    }

    private Generator generator() {
        return Generator.of(sources.root()).classPath(ClassPath.OF_APPLICATIONS);
    }

    private static List<String> all(String definition) {
        return Stream.of(List.of(RECORD, INDEX), generatedFor(definition))
                .flatMap(List::stream)
                .toList();
    }
}
