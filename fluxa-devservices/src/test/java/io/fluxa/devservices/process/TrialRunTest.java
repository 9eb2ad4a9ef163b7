package io.fluxa.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialRunTest {

    private static final String LIBC = "glibc 2.28 or newer, such as Debian 10";

    private static TrialRun run(String program) {
        return new TrialRun(List.of(program), LIBC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /lib/libc.so.6: version `GLIBC_2.28' not found (required by mysqld) | glibc 2.28 or newer
                    error while loading shared libraries: libstdc++.so.6: cannot open | apt-get install libstdc++6
                    error while loading shared libraries: libtinfo.so.5: cannot open | the library that the loader names
                    Cannot run program: error=2, No such file or directory | another C library
                    Cannot run program: error=13, Permission denied | not mounted noexec
                    """)
    void saysWhatTheMachineLacks(String said, String mend) {
        assertThat(run("mysqld").mend(said)).contains(mend);
    }

    @Test
    void triesTheServerOnce() {
        assertThat(new TrialRun(List.of("echo", "v=1"), LIBC).mustWork()).isEqualTo("v=1");
        assertThatThrownBy(() -> run("/bin/false").mustWork())
                .hasMessageStartingWith("FLX-8002: /bin/false does not run here");
        assertThatThrownBy(() -> run("/no/mysqld").mustWork()).hasMessageContaining("another C library");
    }
}
