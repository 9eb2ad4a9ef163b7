package io.fluxa.shop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopErrorTest {

    @ParameterizedTest
    @EnumSource
    void isExplainedInTheListOfErrors(ShopError error) throws IOException {
        assertThat(Files.readString(Path.of("../docs/errors.md"))).contains("### " + error.code() + " ");
    }

    @Test
    void givesNoCodeTwice() {
        assertThat(Arrays.stream(ShopError.values()).map(ShopError::code)).doesNotHaveDuplicates();
    }
}
