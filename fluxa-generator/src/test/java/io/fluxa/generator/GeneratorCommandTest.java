package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorCommandTest {

    private static final String CLASS_PATH =
            ClassPath.OF_APPLICATIONS.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private SourceTree sources;
    private SourceTree output;

    @BeforeEach
    void define() {
        sources = new SourceTree(folder.resolve("sources")).define("Ant", "int legs;");
        output = new SourceTree(folder.resolve("output"));
    }

    @Test
    void generatesAndSaysWhatItDid() {
        assertThat(generate()).isZero();
        assertThat(text(out))
                .contains("written zoo/AntEntity.java\n")
                .endsWith("\n6 written, 0 unchanged, 0 deleted\n");
        assertThat(text(err)).isEmpty();
        assertThat(output.read("zoo/AntEntity.java")).contains("getLegs");
        assertThat(generate()).isZero();
        assertThat(text(out)).isEqualTo("0 written, 6 unchanged, 0 deleted\n");
    }

    @Test
    void takesSeveralFoldersAndOneForResources() {
        SourceTree more = new SourceTree(folder.resolve("more")).define("Bee", "int wings;");
        SourceTree third = new SourceTree(folder.resolve("third")).define("Cow", "int horns;");
        assertThat(run(
                        "--sources",
                        sources.root() + File.pathSeparator + more.root(),
                        "--sources",
                        third.root().toString(),
                        "--output",
                        output.root().toString(),
                        "--resources",
                        folder.resolve("resources").toString(),
                        "--naming",
                        "go"))
                .as(text(err))
                .isZero();
        assertThat(folder.resolve("resources").resolve(Compilation.INDEX))
                .hasContent("zoo.AntProvider\nzoo.BeeProvider\nzoo.CowProvider\n");
    }

    @Test
    void checksWithoutWriting() {
        assertThat(generate("--check")).isOne();
        assertThat(text(err))
                .contains("would be written: zoo/AntEntity.java\n")
                .endsWith("the generated files are not up to date: generate them again, and commit the result\n");
        assertThat(output.root()).doesNotExist();
        generate();
        assertThat(generate("--check")).isZero();
        assertThat(text(out)).isEqualTo("6 files are up to date\n");
    }

    @Test
    void checkSeesVanishedDefinitionsAndEdits() {
        sources.define("Bee", "int wings;");
        generate();
        SortedMap<String, String> before = output.contents();
        sources.delete("zoo/Bee.java");
        assertThat(generate("--check")).isOne();
        assertThat(text(err)).contains("would be deleted: zoo/BeeEntity.java\n");
        assertThat(output.contents()).isEqualTo(before);
        sources.define("Bee", "int wings;");
        output.write("zoo/AntEntity.java", "mine");
        assertThat(generate("--check")).isOne();
        assertThat(text(err)).contains("AntEntity.java was changed after it was generated");
    }

    @Test
    void showsMistakes() {
        sources.define("Bee", "Object thing;");
        assertThat(generate()).isOne();
        assertThat(text(err))
                .startsWith(sources.file("zoo/Bee.java") + ":6: FLX-0020: ")
                .endsWith("\nnothing was generated\n");
        assertThat(text(out)).isEmpty();
    }

    /** The whole recipe needs a plugin that the build has not; what it hands to the command is tested here. */
    @Test
    void understandsTheRecipeOfTheGuide() throws IOException {
        String page = Files.readString(Path.of("../docs/guide/code-generation.md"));
        String recipe = page.replaceAll("(?s).*<commandlineArgs>(.*)</commandlineArgs>.*", "$1");
        assertThat(recipe).startsWith("-classpath %classpath " + GeneratorCommand.class.getName() + " ");
        String[] words = recipe.replace("src/main/java", sources.root().toString())
                .replace("src/main/resources", output.root().toString())
                .replace("${fluxa.generate.mode}", "")
                .split(" +");
        assertThat(run(List.of(words).subList(3, words.length).toArray(String[]::new)))
                .as(text(err))
                .isZero();
        assertThat(sources.file("zoo/AntEntity.java")).exists();
        assertThat(output.file(Compilation.INDEX)).exists();
    }

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).startsWith("usage: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--output there                      | --sources is missing",
                "--sources here                      | --output is missing",
                "--sources here --output             | --output needs a value",
                "--sources --output there            | --sources needs a value",
                "--sources here --output there --hey | unknown option --hey",
            })
    void refusesWhatItDoesNotUnderstand(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).startsWith(message + "\nusage: ");
    }

    private int generate(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "--sources",
                                sources.root().toString(),
                                "--class-path",
                                CLASS_PATH,
                                "--output",
                                output.root().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new GeneratorCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
