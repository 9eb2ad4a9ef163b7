package io.fluxa.devservices.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.artifact.Checksum;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

    private static Properties platform(String os, String arch) {
        Properties properties = new Properties();
        properties.setProperty("os.name", os);
        properties.setProperty("os.arch", arch);
        return properties;
    }

    @Test
    void shipsTheStandInsThatWereBuiltFromOurSources() throws Exception {
        StringBuilder sums = new StringBuilder();
        for (String name : Distribution.STAND_INS) {
            try (InputStream in = Distribution.standIn(name)) {
                sums.append(Checksum.sha256(in.readAllBytes()))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        }
        Path noted = Path.of("src", "main", "native", "linux-x86_64", "SHA256SUMS");
        assertThat(sums.toString()).isEqualTo(Files.readString(noted));
    }

    @Test
    void unpacksTheServerAndLittleElse() {
        Distribution distribution = new Distribution();
        assertThat(distribution.place("bin/mysqld")).contains("bin/mysqld");
        assertThat(distribution.place("lib/private/icudt69l/brkitr/root.res")).isPresent();
        assertThat(distribution.place("bin/mysqldump")).isEmpty();
        assertThat(distribution.place("lib/private/libcrypto.so")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, x86_64", "Linux, AMD64"})
    void runsOnLinux(String os, String arch) {
        assertThatCode(() -> Distribution.requirePlatform(platform(os, arch))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, aarch64", "Windows 11, amd64"})
    void sendsOtherPlatformsToAServerOfTheirOwn(String os, String arch) {
        assertThatThrownBy(() -> Distribution.requirePlatform(platform(os, arch)))
                .isInstanceOf(DevServiceException.class)
                .hasMessageStartingWith("FLX-8001: MySQL comes for Linux on x86_64 only, and this is " + os)
                .hasMessageContaining("fluxa.pools.default.mysql.uri");
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
        assertThat(TrialRun.mend(said)).contains(mend);
    }

    @Test
    void triesTheServerOnce() {
        assertThatCode(() -> new TrialRun(Path.of("/bin/true")).mustWork()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new TrialRun(Path.of("/bin/false")).mustWork())
                .hasMessageStartingWith("FLX-8002: /bin/false does not run here");
        assertThatThrownBy(() -> new TrialRun(Path.of("/no/mysqld")).mustWork())
                .hasMessageContaining("another C library");
    }
}
