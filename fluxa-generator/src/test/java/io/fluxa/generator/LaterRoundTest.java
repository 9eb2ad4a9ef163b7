package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.process.EntityProcessor;
import io.fluxa.generator.process.IndexProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaterRoundTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aDefinitionWaitsForTypesOfAnotherProcessor(Compiler compiler) throws IOException {
        Compilation compiled = compile(
                compiler,
                "package later; @io.fluxa.annotation.FluxaEntity class Waiting { long id; Written written; }",
                List.of(new EntityProcessor(), new IndexProcessor(), new EnumWriter()));
        assertThat(compiled.succeeds().index()).isEqualTo("later.WaitingProvider\n");
        assertThat(compiled.source("later/WaitingEntity.java")).contains("Written getWritten()");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatNeverAppearsIsTheCompilersToReport(Compiler compiler) throws IOException {
        Compilation compiled = compile(
                compiler,
                "package later; @io.fluxa.annotation.FluxaEntity class Waiting { long id; Missing missing; }",
                List.of(new EntityProcessor(), new IndexProcessor()));
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.messages()).isNotEmpty().noneMatch(message -> message.startsWith("FLX"));
        assertThat(compiled.output()).doesNotContainKey("later/WaitingEntity.java");
    }

    private Compilation compile(Compiler compiler, String source, List<? extends Processor> processors)
            throws IOException {
        Path file = Files.createDirectories(folder.resolve("later")).resolve("Waiting.java");
        return compiler.compile(List.of(Files.writeString(file, source)), folder, List.of(), processors);
    }

    /** Writes an enum in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class EnumWriter extends AbstractProcessor {

        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("later.Written")
                        .openWriter()) {
                    writer.write("package later; enum Written { YES }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
