package io.fluxa.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.cache.CacheUsage;
import io.fluxa.cache.LocalCacheConfig;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedCacheTest {

    @Test
    void givesWhatWasSetLast() {
        NamedCache cache = cache(0);

        cache.set("a", 1);
        cache.set("a", 2);
        cache.set(7L, "seven");

        assertThat(cache.get("a")).contains(2);
        assertThat(cache.get(7L)).contains("seven");
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.usage()).containsExactly(new CacheUsage("Global", 0, 2, 0));
    }

    @Test
    void removesSomeOrAll() {
        NamedCache cache = cache(10);
        IntStream.range(0, 5).forEach(i -> cache.set(i, i));

        cache.remove(1, 3, 9);
        cache.remove();

        assertThat(IntStream.range(0, 5).filter(i -> cache.get(i).isPresent())).containsExactly(0, 2, 4);

        cache.clear();

        assertThat(cache.usage()).containsExactly(new CacheUsage("Global", 10, 0, 0));
    }

    @Test
    void holdsNoMoreThanItsLimitAndCountsWhatHadToGo() {
        NamedCache cache = cache(100);

        IntStream.range(0, 1_000).forEach(i -> cache.set(i, i));

        assertThat(cache.usage()).containsExactly(new CacheUsage("Global", 100, 100, 900));
        assertThat(IntStream.range(0, 1_000).filter(i -> cache.get(i).isPresent()))
                .hasSize(100);
    }

    @Test
    void keepsAKeyOnceThoughItIsSetAgainAndAgain() {
        NamedCache cache = cache(2);
        cache.set("a", 0);
        cache.set("b", 0);

        IntStream.range(0, 100).forEach(i -> cache.set("a", i));

        assertThat(cache.get("a")).contains(99);
        assertThat(cache.get("b")).contains(0);
        assertThat(cache.usage()).containsExactly(new CacheUsage("Global", 2, 2, 0));
    }

    @Test
    void keepsWhatIsAskedForOften() {
        NamedCache cache = cache(100);
        cache.set("hot", true);

        for (int i = 0; i < 10_000; i++) {
            cache.set(i, i);
            cache.get("hot");
        }

        assertThat(cache.get("hot")).contains(true);
    }

    @Test
    void showsTheOtherCachesBehindItsOwn() {
        CacheUsage users = new CacheUsage("User", 5, 3, 1);
        NamedCache cache = new NamedCache(new LocalCacheConfig("default", 1), () -> List.of(users));

        assertThat(cache.usage()).containsExactly(new CacheUsage("Global", 1, 0, 0), users);
        assertThat(cache.code()).isEqualTo("default");
        assertThat(cache.limit()).isOne();
        assertThat(cache).hasToString("local cache 'default'");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        NamedCache cache = cache(0);

        assertThatThrownBy(() -> cache.set(null, 1)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> cache.set(1, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> cache.get((Object) null)).isInstanceOf(NullPointerException.class);
    }

    private static NamedCache cache(int limit) {
        return new NamedCache(new LocalCacheConfig("default", limit), List::of);
    }
}
