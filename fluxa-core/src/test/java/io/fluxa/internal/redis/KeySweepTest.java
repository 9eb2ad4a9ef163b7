package io.fluxa.internal.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeySweepTest {

    @Test
    void takesEveryCharacterOfAPrefixForItself() {
        byte[] pattern = KeySweep.pattern("a*[b]?\\^-:\u00ff".getBytes(ISO_8859_1));

        assertThat(new String(pattern, ISO_8859_1)).isEqualTo("a\\*\\[b\\]\\?\\\\\\^\\-:\u00ff*");
    }
}
