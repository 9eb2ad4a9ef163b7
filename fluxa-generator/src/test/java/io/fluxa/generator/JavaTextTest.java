package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@FluxaEntity class A {}",
                "@io.fluxa.annotation.FluxaEntity class A {}",
                "@ io . fluxa.annotation\n.FluxaEntity() class A {}",
                "@Table(\"a\\\"\") @FluxaEntity class A {}",
                "char c = '\"'; @FluxaEntity class A {}",
                "@/* */FluxaEntity class A {}",
            })
    void seesDefinitions(String text) {
        assertThat(new JavaText(text).hasDefinition()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {}",
                "// @FluxaEntity\nclass A {}",
                "/** A @FluxaEntity. */ class A {}",
                "String s = \"@FluxaEntity\";",
                "String s = \"\"\"\n@FluxaEntity \\\"\"\" class A {}\n\"\"\";",
                "@FluxaEntityOther class A {}",
                "import io.fluxa.annotation.FluxaEntity;",
            })
    void seesNoDefinitionElsewhere(String text) {
        assertThat(new JavaText(text).hasDefinition()).isFalse();
    }

    @Test
    void seesTheMark() {
        assertThat(new JavaText("@Generated(\"io.fluxa.generator\") class A {}").hasMark())
                .isTrue();
        assertThat(new JavaText("@javax.annotation.processing.Generated(value = \"io.fluxa.generator\") class A {}")
                        .hasMark())
                .isTrue();
        assertThat(new JavaText("// @Generated(\"io.fluxa.generator\")").hasMark())
                .isFalse();
        assertThat(new JavaText("String s = \"io.fluxa.generator\";").hasMark()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "'", "/*", "//", "\"\"\"", "\"\\", "a/b", "\"open\nnext"})
    void losesNoCharacter(String text) {
        StringBuilder all = new StringBuilder();
        new JavaText(text).pieces().forEach(piece -> all.append(piece.text()));
        assertThat(all).hasToString(text);
    }
}
