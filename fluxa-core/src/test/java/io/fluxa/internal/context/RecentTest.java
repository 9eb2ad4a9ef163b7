package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String> recent = new Recent<>(2);

    @Test
    void tellsWhatIsNew() {
        assertThat(recent.contains("a")).isFalse();
        assertThat(recent.add("a")).isTrue();
        assertThat(recent.add("a")).isFalse();
        assertThat(recent.contains("a")).isTrue();
    }

    @Test
    void forgetsWhatWasNotUsedForLongest() {
        recent.add("a");
        recent.add("b");
        recent.contains("a");
        recent.add("c");

        assertThat(recent.contains("a")).isTrue();
        assertThat(recent.contains("b")).isFalse();
        assertThat(recent.contains("c")).isTrue();
    }
}
