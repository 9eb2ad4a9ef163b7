package io.fluxa.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.fluxa.runtime.GeneratedProvider;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnownTypesTest {

    static List<ClassName> names() {
        return Stream.of(KnownTypes.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(KnownTypesTest::value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void existInTheRuntime(ClassName name) throws ClassNotFoundException {
        assertThat(Class.forName(name.reflectionName())).isPublic();
    }

    @Test
    void contractIsTheRuntimes() {
        assertThat(KnownTypes.CONTRACT).isEqualTo(GeneratedProvider.CONTRACT);
    }

    private static ClassName value(Field field) {
        try {
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
