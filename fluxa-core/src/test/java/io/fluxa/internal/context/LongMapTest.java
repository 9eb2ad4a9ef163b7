package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {

    @Test
    void behavesLikeAHashMapUnderRandomPutsAndRemoves() {
        Random random = new Random(7);
        LongMap<String> map = new LongMap<>();
        Map<Long, String> expected = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            long key = random.nextInt(500) - 250L;
            if (random.nextInt(3) == 0) {
                map.remove(key);
                expected.remove(key);
            } else {
                assertThat(map.put(key, "v" + i)).isEqualTo(expected.put(key, "v" + i));
            }
            assertThat(map.size()).isEqualTo(expected.size());
        }
        for (long key = -300; key <= 300; key++) {
            assertThat(map.get(key)).isEqualTo(expected.get(key));
        }
    }

    @Test
    void holdsExtremeKeysAndZero() {
        LongMap<String> map = new LongMap<>();
        map.put(0, "zero");
        map.put(Long.MIN_VALUE, "min");
        map.put(-1, "largest unsigned");

        assertThat(map.get(0)).isEqualTo("zero");
        assertThat(map.get(Long.MIN_VALUE)).isEqualTo("min");
        assertThat(map.get(-1)).isEqualTo("largest unsigned");
        assertThat(map.get(1)).isNull();
    }

    @Test
    void listsItsValues() {
        LongMap<String> map = new LongMap<>();
        assertThat(map.values()).isEmpty();
        for (long key = 0; key < 100; key++) {
            map.put(key, "v" + key);
        }
        map.remove(7);

        assertThat(map.values()).hasSize(99).contains("v0", "v99").doesNotContain("v7");
    }

    @Test
    void keepsItsKeysWhenRoomIsMadeForMore() {
        LongMap<String> map = new LongMap<>();
        for (int more : new int[] {0, 1, 8, 9, 300}) {
            map.put(more, "v" + more);
            map.reserve(more);
        }
        for (long key = 1_000; key < 1_300; key++) {
            map.put(key, "v" + key);
        }

        assertThat(map.size()).isEqualTo(305);
        assertThat(map.get(9)).isEqualTo("v9");
        assertThat(map.get(1_299)).isEqualTo("v1299");
    }
}
