package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String TEXT =
            "/** An ant. */\nclass Ant {\n    String name = \"a b\";\n    int legs; // six\n}\n";

    @Test
    void isTheSameForOtherLayout() {
        assertSame("/**\n * An ant.\n */\nclass Ant\n{\n\tString name =\n\"a b\"; int legs; // six\n\n}");
        assertSame(TEXT.replace("\n", "\r\n"));
    }

    @Test
    void isAnotherForAnotherWord() {
        assertOther(TEXT.replace("legs", "wings"));
        assertOther(TEXT.replace("An ant", "A bee"));
        assertOther(TEXT.replace("int legs", "intlegs"));
    }

    @Test
    void isAnotherForOtherSpacesInALiteral() {
        assertOther(TEXT.replace("a b", "ab"));
    }

    @Test
    void isAnotherForCodeThatBecameAComment() {
        assertOther(TEXT.replace("// six\n}", "// six }"));
    }

    @Test
    void goesByLinesInOtherFiles() {
        assertThat(Fingerprint.of("index", "a\r\nb \r\n")).isEqualTo(Fingerprint.of("index", "a\nb\n"));
        assertThat(Fingerprint.of("index", "a\nb\n")).isNotEqualTo(Fingerprint.of("index", "ab\n"));
    }

    private static void assertSame(String text) {
        assertThat(of(text)).isEqualTo(of(TEXT));
    }

    private static void assertOther(String text) {
        assertThat(of(text)).isNotEqualTo(of(TEXT));
    }

    private static String of(String text) {
        return Fingerprint.of("zoo/Ant.java", text);
    }
}
