package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.arquillian.app.CommentEntity;
import io.fluxa.arquillian.app.CommentProvider;
import io.fluxa.arquillian.app.NoteEntity;
import io.fluxa.arquillian.app.NoteProvider;
import io.fluxa.arquillian.app.RecordedLog;
import io.fluxa.arquillian.app.Requests;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.cdi.Pool;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside every container. */
@ExtendWith(ArquillianExtension.class)
class InjectionIT {

    @Inject
    Requests requests;

    @Inject
    FluxaContext fluxa;

    @Inject
    NoteProvider notes;

    @Inject
    CommentProvider comments;

    @Inject
    Engine engine;

    @Inject
    @Pool
    MysqlPool main;

    @Inject
    @Pool("second")
    MysqlPool second;

    @Inject
    @Pool
    RedisPool redis;

    @Deployment
    static WebArchive application() {
        return Archives.withAssertions(Archives.notes("inside"));
    }

    private long write(String text) throws Exception {
        return requests.inOne(() -> {
            NoteEntity note = notes.create(fluxa);
            note.setText(text);
            fluxa.flush();
            return note.getId();
        });
    }

    @Test
    void storesInOneRequestAndReadsInTheNext() throws Exception {
        long id = write("first");

        assertThat(requests.inOne(() -> notes.mustGetById(fluxa, id).getText())).isEqualTo("first");
    }

    @Test
    void storesInTwoPoolsByOneFlush() throws Exception {
        long[] ids = requests.inOne(() -> {
            NoteEntity note = notes.create(fluxa);
            note.setText("a note");
            CommentEntity comment = comments.create(fluxa);
            comment.setText("a comment");
            fluxa.flush();
            return new long[] {note.getId(), comment.getId()};
        });

        assertThat(requests.inOne(() -> notes.mustGetById(fluxa, ids[0]).getText()))
                .isEqualTo("a note");
        assertThat(requests.inOne(() -> comments.mustGetById(fluxa, ids[1]).getText()))
                .isEqualTo("a comment");
    }

    @Test
    void readsTheConfigurationInsideTheArchive() {
        assertThat(main.database()).isEqualTo("app");
        assertThat(second.database()).isEqualTo("second");
        assertThat(second.options().maxOpenConnections()).isEqualTo(5);
        assertThat(engine.providers())
                .hasAtLeastOneElementOfType(NoteProvider.class)
                .hasAtLeastOneElementOfType(CommentProvider.class);
    }

    @Test
    void keepsRowsInRedisAndInProcess() throws Exception {
        long id = write("kept");

        Layer first = requests.inOne(() -> notes.explainCache(fluxa, id).layer());
        String text = requests.inOne(() -> notes.mustGetById(fluxa, id).getText());
        Layer second = requests.inOne(() -> notes.explainCache(fluxa, id).layer());

        assertThat(text).isEqualTo("kept");
        assertThat(first).as("the flush put it there").isEqualTo(Layer.REDIS);
        assertThat(second).isEqualTo(Layer.LOCAL);
        assertThat(engine.redisPools()).extracting(RedisPool::code).containsExactly(redis.code());
        redis.ping();
    }

    @Test
    void givesEachRequestOneContextAndClosesIt() throws Exception {
        List<FluxaContext> seen = requests.inOne(() -> List.of(
                notes.create(fluxa, 1_000_001).context(),
                notes.create(fluxa, 1_000_002).context()));
        FluxaContext next = requests.inOne(() -> notes.create(fluxa, 1_000_003).context());

        assertThat(seen.get(0)).isSameAs(seen.get(1)).isNotSameAs(next);
        assertThatThrownBy(seen.get(0)::flush)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONTEXT_CLOSED));
    }

    @Test
    void reportsADirtyContextAndLosesItsChanges() throws Exception {
        try (RecordedLog log = RecordedLog.of("io.fluxa.cdi")) {
            long id = requests.inOne(() -> {
                NoteEntity forgotten = notes.create(fluxa);
                forgotten.setText("never flushed");
                return forgotten.getId();
            });

            assertThat(log.records())
                    .extracting(LogRecord::getLevel, line -> line.getMessage().substring(0, 8))
                    .containsExactly(tuple(Level.SEVERE, "FLX-3011"));
            assertThat(requests.inOne(() -> notes.getById(fluxa, id))).isEmpty();
        }
    }
}
