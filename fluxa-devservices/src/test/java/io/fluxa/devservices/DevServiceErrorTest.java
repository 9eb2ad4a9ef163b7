package io.fluxa.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DevServiceErrorTest {

    @Test
    void hasACodeOfItsOwnThatIsExplained() throws Exception {
        assertThat(Stream.of(DevServiceError.values()).map(DevServiceError::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("FLX-8\\d{3}"));
        String explained = Files.readString(Path.of("..", "docs", "errors.md"));
        assertThat(DevServiceError.values())
                .allSatisfy(error -> assertThat(explained).contains("### " + error.code() + " "));
    }

    @Test
    void beginsTheMessage() {
        DevServiceException exception = new DevServiceException(DevServiceError.DISK_FULL, "Free some space.");
        assertThat(exception).hasMessage("FLX-8006: Free some space.");
        assertThat(exception.code()).isEqualTo("FLX-8006");
        assertThat(exception.error()).isEqualTo(DevServiceError.DISK_FULL);
    }
}
