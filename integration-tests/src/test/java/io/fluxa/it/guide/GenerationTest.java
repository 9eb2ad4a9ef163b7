package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.Generation;
import io.fluxa.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    @TempDir
    Path folder;

    @Test
    void generatesSourcesThatAreCommitted() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Path resources = folder.resolve("src/main/resources");
        Files.createDirectory(sources.resolve("app"));
        Files.writeString(
                sources.resolve("app/User.java"),
                "package app; @io.fluxa.annotation.FluxaEntity class User { long id; }");
        // guide:begin generate
        Generation generation = Generator.of(sources).resources(resources).generate(sources);
        // guide:end
        assertThat(generation.written()).contains("app/UserEntity.java");
        assertThat(Generator.of(sources).resources(resources).preview(sources).upToDate())
                .isTrue();
    }
}
