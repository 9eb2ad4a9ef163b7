package io.fluxa.internal.redis;

import static io.fluxa.internal.redis.RedisStoreContract.bytes;
import static io.fluxa.internal.redis.RedisStoreContract.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fluxa.error.StoreException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no answer of Redis becomes a coded error, and costs one connection. */
class HostileRepliesIT {

    private static final byte[] KEY = bytes("k");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$2147483647\r\nx",
                "$-5\r\n",
                "$x\r\n",
                "*2000000000\r\n",
                "*1\r\n$1\r\na\r\n",
                "*-7\r\n",
                ":5\r\n",
                ":five\r\n",
                "!3\r\nabc\r\n",
                "\r\n",
                "%1\r\n+a\r\n",
                ">0\r\n",
                "#t\r\n",
                "-\r\n",
                "-MOVED\r\n",
                "-MOVED 3999 nowhere\r\n",
                "-ASK x y:z\r\n",
                "-ERR s3cret\r\n",
                "HTTP/1.1 400 Bad Request\r\n\r\n",
            })
    void becomeCodedErrors(String reply) throws IOException {
        AtomicReference<String> answer = new AtomicReference<>(reply);
        try (ScriptedRedis server = ScriptedRedis.healthy(words -> answer.get());
                RedisDatabase redis = OpenRedis.at(server.address())) {
            Throwable single = catchThrowable(() -> redis.on(KEY, CommandLog.NONE, channel -> channel.get(KEY)));
            Throwable several = catchThrowable(() -> redis.on(KEY, CommandLog.NONE, channel -> {
                RedisBatch batch = channel.batch();
                int get = batch.get(KEY);
                int replace = batch.replace(KEY, KEY, KEY, 1_000);
                batch.send();
                return batch.bytes(get) == null && batch.done(replace);
            }));

            assertThat(single).isInstanceOf(StoreException.class).message().doesNotContain("s3cret");
            assertThat(several).isInstanceOf(StoreException.class);
            answer.set("$1\r\nv\r\n");
            RedisStoreContract.eventually(redis::available);
            assertThat(text(redis.on(KEY, CommandLog.NONE, channel -> channel.get(KEY))))
                    .isEqualTo("v");
        }
    }
}
