package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.cdi.fixture.NoteEntity;
import io.fluxa.cdi.fixture.NoteProvider;
import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventsTest {

    /** Builds the bridge as the extension does, and hands it out. */
    static class Bridge implements Extension {
        private final ObservedEvents observed = new ObservedEvents();
        private @Nullable EventBridge bridge;

        void collect(@Observes ProcessObserverMethod<?, ?> observer) {
            observed.collect(observer.getObserverMethod());
        }

        void build(@Observes AfterDeploymentValidation validation, BeanManager manager) {
            bridge = new EventBridge(manager, observed);
        }

        EventBridge get() {
            return Objects.requireNonNull(bridge);
        }
    }

    @ApplicationScoped
    static class Listener {
        final List<String> heard = new ArrayList<>();

        void inserted(@Observes EntityInserted<NoteEntity> event) {
            heard.add("inserted " + event.entity().id());
        }

        void updated(@Observes EntityUpdated<NoteEntity> event) {
            heard.add("updated " + event.changedFields());
        }

        void any(@Observes EntityEvent<NoteEntity> event) {
            heard.add("any " + event.kind());
        }

        void afterwards(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntityInserted<NoteEntity> event) {
            heard.add("afterwards " + event.entity().id());
        }

        void others(@Observes EntityInserted<OtherEntity> event) {
            heard.add("wrong type");
        }

        List<String> heard() {
            return heard;
        }
    }

    @ApplicationScoped
    static class Failing {
        void inserted(@Observes EntityInserted<NoteEntity> event) {
            throw new IllegalStateException("no mail");
        }
    }

    @ApplicationScoped
    static class Asynchronous {
        void inserted(@ObservesAsync EntityInserted<NoteEntity> event) {}
    }

    @ApplicationScoped
    static class Everything {
        final List<Object> heard = new ArrayList<>();

        void anything(@Observes EntityDeleted<?> event) {
            heard.add(event);
        }

        List<Object> heard() {
            return heard;
        }
    }

    /** Another type of entity, in name only. */
    abstract static class OtherEntity extends GeneratedEntity<OtherEntity, GeneratedRow> {
        OtherEntity() {
            super(null, null, null, false);
        }
    }

    private final FakeEngine engine = new FakeEngine();
    private final Bridge bridge = new Bridge();
    private final NoteProvider notes = new NoteProvider();
    private final NoteEntity note = notes.newEntity(new FakeSession(new FakeContext(engine)), notes.newRow(7), true);

    private Application start(Class<?>... beans) {
        return Deployment.with(Map.of()).beans(beans).extension(bridge).start((Engine) engine);
    }

    private boolean wants(EntityEvent.Kind kind) {
        return bridge.get().wants(NoteEntity.class, kind);
    }

    @Test
    void observersAreToldOfTheirTypeAndKind() {
        try (Application container = start(Listener.class)) {
            bridge.get().observe(new EntityInserted<>(note, notes, engine));
            bridge.get().observe(new EntityUpdated<>(note, note, List.of("text"), notes, engine));
            bridge.get().observe(new EntityInserted<>(note, notes, engine));

            assertThat(container.select(Listener.class).get().heard())
                    .containsExactlyInAnyOrder(
                            "inserted 7",
                            "any INSERTED",
                            "afterwards 7",
                            "updated [text]",
                            "any UPDATED",
                            "inserted 7",
                            "any INSERTED",
                            "afterwards 7");
        }
    }

    @Test
    void wantsOnlyWhatIsObserved() {
        try (Application container = start(Everything.class)) {
            assertThat(wants(EntityEvent.Kind.DELETED)).isTrue();
            assertThat(wants(EntityEvent.Kind.INSERTED)).isFalse();
            assertThat(wants(EntityEvent.Kind.UPDATED)).isFalse();

            EntityDeleted<NoteEntity> event = new EntityDeleted<>(note, true, notes, engine);
            bridge.get().observe(event);
            assertThat(container.select(Everything.class).get().heard()).containsExactly(event);
        }
    }

    @Test
    void wantsNothingOfOtherEntities() {
        try (Application container = start(Listener.class)) {
            assertThat(bridge.get().wants(OtherEntity.class, EntityEvent.Kind.INSERTED))
                    .isTrue();
            assertThat(bridge.get().wants(OtherEntity.class, EntityEvent.Kind.UPDATED))
                    .isFalse();
            assertThat(container.select(Listener.class).isResolvable()).isTrue();
        }
    }

    @Test
    void whatAnObserverThrowsReachesTheFlush() {
        try (Application container = start(Failing.class)) {
            assertThatThrownBy(() -> bridge.get().observe(new EntityInserted<>(note, notes, engine)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no mail");
            assertThat(container.select(Failing.class).isResolvable()).isTrue();
        }
    }

    @Test
    void warnsOfAsynchronousObserversBecauseTheyAreNeverCalled() {
        try (RecordedLog log = RecordedLog.of("io.fluxa.cdi");
                Application container = start(Asynchronous.class)) {
            assertThat(wants(EntityEvent.Kind.INSERTED)).isFalse();
            assertThat(log.records()).anyMatch(line -> line.getMessage().contains("@ObservesAsync"));
            assertThat(container.select(Asynchronous.class).isResolvable()).isTrue();
        }
    }
}
