package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions in a named module, whose descriptor stands beside them. */
class GeneratorModuleTest {

    @TempDir
    Path folder;

    private SourceTree sources;
    private final List<Path> classPath = new ArrayList<>();

    @BeforeEach
    void define() throws IOException {
        sources = new SourceTree(folder.resolve("sources")).define("Ant", "int legs;");
        for (Path entry : ClassPath.OF_APPLICATIONS) {
            classPath.add(Files.isDirectory(entry.resolve("io/fluxa/annotation")) ? jar(entry) : entry);
        }
    }

    @Test
    void areGeneratedForAgainAndAgain() {
        sources.write("module-info.java", "module zoo { requires fluxa.core; requires org.jspecify; }");
        Generator generator = Generator.of(sources.root()).classPath(classPath);
        assertThat(generator.generate(sources.root()).written()).contains("zoo/AntEntity.java");
        assertThat(sources.read("zoo/AntEntity.java")).doesNotContain("@Generated");
        assertThat(generator.generate(sources.root()).upToDate()).isTrue();
        sources.define("Ant", "int wings;");
        assertThat(generator.generate(sources.root()).written()).contains("zoo/AntEntity.java");
    }

    @Test
    void areMarkedWhenTheModuleReadsTheMark() {
        sources.write(
                "module-info.java",
                "module zoo { requires fluxa.core; requires org.jspecify; requires static java.compiler; }");
        Generator.of(sources.root()).classPath(classPath).generate(sources.root());
        assertThat(sources.read("zoo/AntEntity.java")).contains("@Generated(\"io.fluxa.generator\")");
    }

    @Test
    void areNotHeldUpByTheModuleOfAnEarlierBuild() throws IOException {
        sources.write("module-info.java", "module zoo { requires fluxa.core; requires org.jspecify; }");
        Compilation built = Compiler.JAVAC.compile(
                List.of(new SourceTree(folder.resolve("old"))
                        .write("module-info.java", "module zoo {}")
                        .file("module-info.java")),
                folder.resolve("built"),
                List.of(),
                List.of());
        classPath.add(built.succeeds().classes());
        assertThat(Generator.of(sources.root())
                        .classPath(classPath)
                        .generate(sources.root())
                        .written())
                .contains("zoo/AntEntity.java");
    }

    @Test
    void areRefusedWhenTheirModuleRequiresWhatIsMissing() {
        sources.write("module-info.java", "module zoo { requires fluxa.core; requires missing; }");
        assertThatThrownBy(
                        () -> Generator.of(sources.root()).classPath(classPath).generate(sources.root()))
                .isInstanceOf(GenerationException.class)
                .hasMessage(sources.file("module-info.java") + ":1: module not found: missing");
        assertThat(sources.contents()).containsOnlyKeys("module-info.java", "zoo/Ant.java");
    }

    @Test
    void areRefusedInTwoModulesAtOnce() {
        sources.write("a/module-info.java", "module a {}").write("b/module-info.java", "module b {}");
        assertThatThrownBy(() -> Generator.of(sources.root()).generate(sources.root()))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("there is more than one module; generate for each of them by itself: [");
    }

    private Path jar(Path classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "fluxa.core");
        Path jar = folder.resolve("core.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream stream = new JarOutputStream(file, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path entry :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                stream.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace('\\', '/')));
                Files.copy(entry, stream);
            }
        }
        return jar;
    }
}
