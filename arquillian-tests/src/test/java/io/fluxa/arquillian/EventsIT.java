package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaContext;
import io.fluxa.arquillian.app.CommentEntity;
import io.fluxa.arquillian.app.CommentProvider;
import io.fluxa.arquillian.app.NoteEntity;
import io.fluxa.arquillian.app.NoteProvider;
import io.fluxa.arquillian.app.Requests;
import io.fluxa.error.CallbackException;
import io.fluxa.error.ConstraintViolatedException;
import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside every container, without a transaction of the container. */
@ExtendWith(ArquillianExtension.class)
class EventsIT {

    /** Writes down what it is told. */
    @ApplicationScoped
    public static class Listener {

        private final List<String> told = new CopyOnWriteArrayList<>();

        // guide:begin callbacks-cdi
        void renamed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntityUpdated<NoteEntity> event) {
            told.add(event.before().getText() + " is now " + event.entity().getText());
        }
        // guide:end

        void inserted(@Observes EntityInserted<NoteEntity> event) {
            told.add("inserted " + event.entity().getText());
            if (event.entity().getText().equals("refused")) {
                throw new IllegalStateException("no mail");
            }
        }

        void deleted(@Observes EntityDeleted<?> event) {
            told.add("deleted " + event.entity().getClass().getSimpleName());
        }

        void commented(@Observes EntityEvent<CommentEntity> event) {
            told.add("comment " + event.kind());
        }

        public List<String> told() {
            return told;
        }

        public void forget() {
            told.clear();
        }
    }

    @Inject
    Requests requests;

    @Inject
    FluxaContext fluxa;

    @Inject
    NoteProvider notes;

    @Inject
    CommentProvider comments;

    @Inject
    Listener listener;

    @Deployment
    static WebArchive application() {
        return Archives.withAssertions(Archives.notes("events")).addClass(Listener.class);
    }

    private NoteEntity note(String text) {
        NoteEntity note = notes.create(fluxa);
        note.setText(text);
        return note;
    }

    @Test
    void observersHearOfTheirEntityAfterTheCommit() throws Exception {
        listener.forget();
        requests.inOne(() -> {
            NoteEntity note = note("first");
            CommentEntity comment = comments.create(fluxa);
            comment.setText("said");
            assertThat(listener.told()).isEmpty();
            fluxa.flush();
            note.setText("second");
            fluxa.flush();
            note.delete();
            comment.delete();
            fluxa.flush();
            return note;
        });

        assertThat(listener.told())
                .containsExactlyInAnyOrder(
                        "inserted first",
                        "comment INSERTED",
                        "first is now second",
                        "deleted NoteEntity",
                        "deleted CommentEntity",
                        "comment DELETED");
    }

    @Test
    void whatAnObserverThrowsEndsTheFlushAndUndoesNothing() throws Exception {
        long id = requests.inOne(() -> {
            NoteEntity note = note("refused");
            assertThatThrownBy(fluxa::flush)
                    .isInstanceOf(CallbackException.class)
                    .hasRootCauseMessage("no mail");
            return note.getId();
        });

        assertThat(requests.inOne(() -> notes.mustGetById(fluxa, id).getText())).isEqualTo("refused");
    }

    @Test
    void constraintsAreCheckedByTheValidationOfTheContainer() throws Exception {
        listener.forget();
        requests.inOne(() -> {
            comments.create(fluxa).setText(" ");
            assertThatThrownBy(fluxa::flush)
                    .isInstanceOfSatisfying(
                            ConstraintViolatedException.class,
                            refusal -> assertThat(refusal.violations())
                                    .singleElement()
                                    .satisfies(violation -> {
                                        assertThat(violation.field()).isEqualTo("text");
                                        assertThat(violation.message()).isEqualTo("must not be blank");
                                    }));
            fluxa.clearFlush();
            return fluxa;
        });
        assertThat(listener.told()).isEmpty();
    }
}
