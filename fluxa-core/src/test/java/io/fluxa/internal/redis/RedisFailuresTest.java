package io.fluxa.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.StatementException;
import io.fluxa.error.Store;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

class RedisFailuresTest {

    private final RedisFailures failures = new RedisFailures("sessions", "cache:6379");

    @ParameterizedTest
    @CsvSource({
        "NOPERM User ann has no permissions, REDIS_ACCESS_DENIED, false",
        "NOAUTH Authentication required., REDIS_ACCESS_DENIED, false",
        "WRONGPASS invalid username-password pair, REDIS_ACCESS_DENIED, false",
        "OOM command not allowed when used memory > 'maxmemory'., REDIS_FULL, true",
        "READONLY You can't write against a read only replica., REDIS_READ_ONLY, true",
        "LOADING Redis is loading the dataset in memory, REDIS_UNAVAILABLE, true",
        "MISCONF Redis is configured to save RDB snapshots, REDIS_UNAVAILABLE, true",
        "CLUSTERDOWN The cluster is down, REDIS_UNAVAILABLE, true",
        "ERR unknown command 'FOO', REDIS_REFUSED, false",
        "something in small letters, REDIS_REFUSED, false",
    })
    void goesByTheFirstWordOfARefusal(String text, ErrorCode code, boolean retryable) {
        StoreException error = failures.of(new JedisDataException(text), "SET", true);

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.retryable()).isEqualTo(retryable);
        assertThat(error.store()).isEqualTo(Store.REDIS);
        assertThat(error.pool()).isEqualTo("sessions");
        assertThat(error).isInstanceOf(retryable ? StoreUnavailableException.class : StatementException.class);
    }

    @Test
    void repeatsNothingOfARefusalButItsFirstWord() {
        StoreException error = failures.of(
                new JedisDataException("ERR unknown command, with args beginning with: 's3cret'"), "SET", true);

        assertThat(error)
                .hasMessage("FLX-6004: Redis pool 'sessions' (cache:6379) refuses SET with ERR")
                .hasNoCause();
    }

    @Test
    void knowsATimeoutByItsCause() {
        StoreException error =
                failures.of(new JedisConnectionException(new SocketTimeoutException("Read timed out")), "GET", false);

        assertThat(error).isInstanceOf(StoreTimeoutException.class);
        assertThat(error.code()).isEqualTo(ErrorCode.REDIS_TIMEOUT);
        assertThat(error.retryable()).isTrue();
    }

    @Test
    void tellsALostConnectionFromAnAnswerThatIsNone() {
        JedisConnectionException cut = new JedisConnectionException(new SocketException("Connection reset"));

        assertThat(failures.of(cut, "GET", false).code()).isEqualTo(ErrorCode.REDIS_UNAVAILABLE);
        assertThat(failures.of(cut, "GET", true).code()).isEqualTo(ErrorCode.REDIS_BROKEN_REPLY);
        assertThat(failures.of(new NumberFormatException("x"), "GET", false).code())
                .isEqualTo(ErrorCode.REDIS_BROKEN_REPLY);
        assertThat(failures.of(new OutOfMemoryError("array"), "GET", true).code())
                .isEqualTo(ErrorCode.REDIS_BROKEN_REPLY);
    }
}
