package io.fluxa.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EntityStaleExceptionTest {

    @Test
    void namesTheRowsByUnsignedIds() {
        EntityStaleException stale = new EntityStaleException("Ticket", List.of(7L, -1L), "update");

        assertThat(stale.code()).isEqualTo(ErrorCode.ENTITY_STALE);
        assertThat(stale.ids()).containsExactly(7L, -1L);
        assertThat(stale.retryable()).isFalse();
        assertThat(stale)
                .hasMessageStartingWith(
                        "FLX-3016: cannot update Ticket [7, 18446744073709551615]: changed by somebody");
    }

    @Test
    void namesOnlyTheFirstOfManyRows() {
        List<Long> ids = LongStream.rangeClosed(1, 25).boxed().toList();

        assertThat(new EntityStaleException("Ticket", ids, "delete")).hasMessageContaining("20] and 5 more: changed");
    }
}
