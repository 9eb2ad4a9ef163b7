package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnexpectedFailureTest {

    @TempDir
    Path folder;

    @Test
    void isReportedOnTheDefinitionWithItsStack() throws Exception {
        Path file = Files.writeString(
                folder.resolve("Fine.java"),
                "package fine;\n@io.fluxa.annotation.FluxaEntity\nclass Fine { long id; }\n");
        Compilation compiled = Compiler.JAVAC.compile(List.of(file), folder, List.of(), List.of(new Sabotaged()));
        assertThat(compiled.messages())
                .singleElement()
                .asString()
                .startsWith("FLX-0099: the generator failed on Fine: java.lang.IllegalStateException: no more paper")
                .contains("\tat io.fluxa.generator.process.EntityProcessor");
        assertThat(compiled.errors()).allMatch(error -> error.getLineNumber() == 3);
    }

    /** The entity processor with a filer that fails. */
    private static final class Sabotaged extends ForwardingProcessor {

        @Override
        ProcessingEnvironment wrap(ProcessingEnvironment environment) {
            Filer broken = (Filer) Proxy.newProxyInstance(
                    Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        throw new IllegalStateException("no more paper");
                    });
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    Filer.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("getFiler")) {
                            return broken;
                        }
                        try {
                            return method.invoke(environment, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
