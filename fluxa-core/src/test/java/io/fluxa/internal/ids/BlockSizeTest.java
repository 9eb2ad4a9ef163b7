package io.fluxa.internal.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockSizeTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void beginsAtOneAndDoublesWithDemandUpToTheLimit() {
        BlockSize size = new BlockSize(Long.MAX_VALUE);

        assertThat(IntStream.range(0, 14).map(i -> size.next(i * SECOND)))
                .containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 4_096);
    }

    @Test
    void staysWhenABlockLastsAndShrinksWhenItLastsLong() {
        BlockSize size = new BlockSize(Long.MAX_VALUE);
        size.next(0);
        size.next(SECOND);
        size.next(2 * SECOND);

        assertThat(size.next(62 * SECOND)).isEqualTo(4);
        assertThat(size.next(2_000 * SECOND)).isEqualTo(2);
        assertThat(size.next(4_000 * SECOND)).isEqualTo(1);
        assertThat(size.next(6_000 * SECOND)).isEqualTo(1);
    }

    @Test
    void takesOnlyASmallShareOfAShortRange() {
        BlockSize size = new BlockSize(255);
        size.next(0);
        size.leftAfter(2);

        assertThat(size.next(1)).isEqualTo(2);
        size.leftAfter(4);
        assertThat(size.next(2)).isEqualTo(2);
    }
}
