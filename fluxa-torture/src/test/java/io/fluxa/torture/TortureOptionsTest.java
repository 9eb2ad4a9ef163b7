package io.fluxa.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.torture.TortureOptions.RedisChoice;
import io.fluxa.torture.fault.FaultKind;
import io.fluxa.torture.node.Sloppiness;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TortureOptionsTest {

    @Test
    void takesAllFaultsForFiveMinutesWithoutOptions() throws Exception {
        TortureOptions options = TortureOptions.parse("caches");
        assertThat(options.time()).isEqualTo(Duration.ofMinutes(5));
        assertThat(options.faults()).containsExactly(FaultKind.values());
        assertThat(options.redis()).isEqualTo(RedisChoice.BOTH);
    }

    @Test
    void readsWhatItPrints() throws Exception {
        String line =
                "./torture caches --minutes 0.5 --seed 7 --redis server --faults node-kill,redis-flush --sloppy no-break";
        TortureOptions options =
                TortureOptions.parse(line.substring("./torture ".length()).split(" "));
        assertThat(options.command()).isEqualTo(line);
        assertThat(options.sloppy()).isEqualTo(Sloppiness.NO_BREAK);
    }

    @Test
    void upgradesWithoutFaults() throws Exception {
        TortureOptions options = TortureOptions.parse("upgrade", "--minutes", "1");
        assertThat(options.upgrade()).isTrue();
        assertThat(options.faults()).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> TortureOptions.parse()).hasMessageContaining("caches");
        assertThatThrownBy(() -> TortureOptions.parse("caches", "--minutes", "long"))
                .hasMessageContaining("long");
        assertThatThrownBy(() -> TortureOptions.parse("caches", "--faults", "rain"))
                .hasMessageContaining("rain");
        assertThatThrownBy(() -> TortureOptions.parse("caches", "--loud", "x")).hasMessageContaining("--loud");
        assertThatThrownBy(() -> TortureOptions.parse("caches", "--seed")).hasMessageContaining("--seed");
    }
}
