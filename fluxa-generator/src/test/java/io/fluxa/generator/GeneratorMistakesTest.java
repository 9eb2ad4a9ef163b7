package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorMistakesTest {

    @TempDir
    Path folder;

    private SourceTree sources;
    private SourceTree output;

    @BeforeEach
    void define() {
        sources = new SourceTree(folder.resolve("sources")).define("Ant", "int legs;");
        output = new SourceTree(folder.resolve("output"));
    }

    @Test
    void everyMistakeIsShownAndNothingIsTouched() {
        sources.define("Bee", "Object one;\n    @io.fluxa.annotation.Length(0) String two;")
                .write("zoo/Cow.java", "package zoo;\n@io.fluxa.annotation.FluxaEntity\nclass Cow {}\n");
        List<String> problems = problems(this::generate);
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).startsWith(sources.file("zoo/Bee.java") + ":6: FLX-0020: Bee.one has type");
        assertThat(problems.get(1)).startsWith(sources.file("zoo/Bee.java") + ":7: FLX-0030: @Length of Bee.two");
        assertThat(problems.get(2)).startsWith(sources.file("zoo/Cow.java") + ":3: FLX-0010: definition Cow");
        assertThat(output.root()).doesNotExist();
    }

    @Test
    void thereIsNoLimitToTheNumberOfMistakes() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            fields.append("Object f").append(i).append(";\n");
        }
        sources.define("Bee", fields.toString());
        assertThat(problems(this::generate)).hasSize(150);
    }

    @Test
    void twoDefinitionsOfOneTableAreAMistake() {
        sources.write(
                "zoo/Bee.java",
                "package zoo;\n@io.fluxa.annotation.FluxaEntity\n@io.fluxa.annotation.Table(\"ant\")\nclass Bee { long id; }");
        assertThat(problems(this::generate)).singleElement().asString().contains("Bee.java:3: FLX-0064");
        assertThat(output.root()).doesNotExist();
    }

    @Test
    void aSyntaxErrorInADefinitionIsShown() {
        sources.write("zoo/Bee.java", "package zoo;\n@io.fluxa.annotation.FluxaEntity\nclass Bee { long id }\n");
        assertThat(problems(this::generate)).singleElement().asString().contains("Bee.java:3: ';' expected");
    }

    @Test
    void aSyntaxErrorInATypeThatADefinitionNamesIsShown() {
        sources.define("Bee", "Size size;").write("zoo/Size.java", "package zoo;\nenum Size { S, L ; } }\n");
        assertThat(problems(this::generate)).isNotEmpty().allMatch(problem -> problem.contains("Size.java:2: "));
    }

    @Test
    void aTypeThatADefinitionNamesAndNobodyHasIsShown() {
        sources.define("Bee", "Size size;");
        assertThat(problems(this::generate)).singleElement().asString().contains("Bee.java:6: cannot find symbol");
    }

    @Test
    void applicationCodeMayUseGeneratedTypes() {
        useGeneratedTypes();
        generate();
        assertThat(Generator.of(sources.root())
                        .classPath(ClassPath.OF_APPLICATIONS)
                        .generate(sources.root())
                        .written())
                .contains("zoo/BeeEntity.java");
        assertThat(generate().upToDate()).isTrue();
    }

    @Test
    void applicationCodeMayBeBrokenWhereNoDefinitionNeedsIt() {
        sources.write("zoo/Broken.java", "package zoo;\nimport nowhere.Nothing;\nclass Broken extends }")
                .write("zoo/Says.java", "package zoo;\n/** Not a @FluxaEntity. */\nclass Says extends Missing {}");
        assertThat(generate().written()).contains("zoo/AntEntity.java");
    }

    @Test
    void compiledDefinitionsHaveTheirMistakesShown() {
        Compilation compiled = Compiler.JAVAC.compile(
                List.of(sources.define("Ant", "Object thing;").file("zoo/Ant.java")), folder, List.of(), List.of());
        assertThat(problems(() ->
                        Generator.of(compiled.loader().loadClass("zoo.Ant")).generate(output.root())))
                .singleElement()
                .asString()
                .startsWith("FLX-0020: Ant.thing");
    }

    @Test
    void foldersAreChecked() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(problems(() -> generate(Path.of("")))).containsExactly("the path of the output folder is empty");
        assertThat(problems(() -> generate(file)))
                .containsExactly(file + " is a file, but generated files go into a folder");
        assertThat(problems(() -> generate(file.resolve("below"))))
                .containsExactly(file + " is a file, but generated files go into a folder");
        assertThat(problems(() -> Generator.of(sources.root()).resources(file).generate(output.root())))
                .containsExactly(file + " is a file, but generated files go into a folder");
        assertThat(problems(() -> Generator.generate(folder.resolve("none"), output.root())))
                .containsExactly(folder.resolve("none") + " is no folder of sources");
        assertThat(problems(() -> Generator.generate(Path.of(""), output.root())))
                .containsExactly("the path of a source folder is empty");
        assertThat(problems(() -> Generator.of(new Path[0]))).containsExactly("there is no source folder");
        assertThat(problems(() -> Generator.of(new Class<?>[0]))).containsExactly("there is no definition");
    }

    /** Root may write everywhere, except into the running Java. */
    @Test
    void aFolderThatCannotBeWrittenToIsNamed() {
        Path readOnly = Path.of(URI.create("jrt:/java.base/java"));
        assertThat(problems(() -> generate(readOnly))).containsExactly(readOnly + " cannot be written to");
    }

    @Test
    void aFolderWithoutDefinitionsIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(problems(() -> Generator.generate(empty, output.root())))
                .containsExactly("there is no definition, a class with @FluxaEntity, in [" + empty + "]");
    }

    @Test
    void aJavaWithoutCompilerIsNamed() {
        Generator generator = Generator.of(sources.root()).with(new Workshop(() -> null, folder));
        assertThat(problems(() -> generator.generate(output.root())))
                .containsExactly("the Java in " + System.getProperty("java.home")
                        + " has no compiler: run the generator with a JDK, not with a JRE");
    }

    private void useGeneratedTypes() {
        sources.define("Bee", "Size size;").write("zoo/Size.java", """
                package zoo;
                import static zoo.BeeFields.SIZE;
                import elsewhere.Unknown;
                enum Size {
                    S, L;
                    BeeEntity bee;
                    Unknown unknown;
                    Object field = SIZE;
                }
                """).write("zoo/Application.java", """
                package zoo;
                class Application {
                    AntEntity ant(AntProvider ants, io.fluxa.FluxaContext context) {
                        return ants.create(context);
                    }
                }
                """);
    }

    private static List<String> problems(ThrowingCallable call) {
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(GenerationException.class, refused -> {
            problems.addAll(refused.problems());
            assertThat(refused).hasMessage(String.join("\n", refused.problems()));
        });
        return problems;
    }

    private Generation generate() {
        return generate(output.root());
    }

    private Generation generate(Path directory) {
        return Generator.of(sources.root()).classPath(ClassPath.OF_APPLICATIONS).generate(directory);
    }
}
