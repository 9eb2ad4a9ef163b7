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
}
