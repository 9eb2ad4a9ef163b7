package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.arquillian.jta.BookEntity;
import io.fluxa.arquillian.jta.BookProvider;
import io.fluxa.arquillian.jta.Library;
import io.fluxa.arquillian.jta.VisitEntity;
import io.fluxa.error.CallbackException;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events of entities in transactions of the container, inside of it. Each test is one request, hence one context. */
@ExtendWith(ArquillianExtension.class)
class TransactionEventsIT {

    /** Writes down what it is told in which phase. */
    @ApplicationScoped
    public static class Phases {

        private final List<String> told = new CopyOnWriteArrayList<>();

        void now(@Observes EntityInserted<BookEntity> event) {
            told.add("now");
            if (event.entity().getTitle().equals("refused")) {
                throw new IllegalStateException("no such book");
            }
        }

        void success(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntityInserted<BookEntity> event) {
            told.add("success");
        }

        void failure(@Observes(during = TransactionPhase.AFTER_FAILURE) EntityInserted<BookEntity> event) {
            told.add("failure");
        }

        void visited(@Observes EntityInserted<VisitEntity> event) {
            told.add("visit now");
        }

        void visitSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntityInserted<VisitEntity> event) {
            told.add("visit success");
        }

        public void tell(String what) {
            told.add(what);
        }

        public List<String> told() {
            return List.copyOf(told);
        }

        public void forget() {
            told.clear();
        }
    }

    @Inject
    Library library;

    @Inject
    FluxaContext fluxa;

    @Inject
    Engine engine;

    @Inject
    BookProvider books;

    @Inject
    Phases phases;

    @Deployment
    static WebArchive application() {
        return Archives.withAssertions(ContainerArchives.library("phases").addClass(Phases.class));
    }

    @AfterEach
    void drop() {
        fluxa.clearFlush();
        phases.forget();
    }

    private boolean isStored(BookEntity book) {
        try (FluxaContext other = engine.newContext()) {
            return books.getById(other, book.getId()).isPresent();
        }
    }

    @Test
    void observersAreToldByTheFlushAndInTheirPhases() {
        BookEntity stored = library.inTransaction(() -> {
            BookEntity book = library.book("flushed");
            fluxa.flush();
            assertThat(phases.told()).containsExactly("now");
            return book;
        });

        assertThat(phases.told()).containsExactly("now", "success");
        assertThat(isStored(stored)).isTrue();
    }

    @Test
    void theFlushOfTheCommitHasPhasesToo() {
        library.inTransaction(() -> library.book("flushed by the commit"));

        assertThat(phases.told()).containsExactly("now", "success");
    }

    @Test
    void whatIsRolledBackFails() {
        assertThatThrownBy(() -> library.inTransaction(() -> {
                    library.book("rolled back");
                    fluxa.flush();
                    throw new IllegalStateException("the application fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(phases.told()).containsExactly("now", "failure");
    }

    @Test
    void handlersAreToldAfterTheCommitOnly() {
        try (Registration registration = books.onAfterInsert(event -> phases.tell("handler"))) {
            assertThat(registration).isNotNull();
            assertThatThrownBy(() -> library.inTransaction(() -> {
                        library.book("never mind");
                        fluxa.flush();
                        throw new IllegalStateException("the application fails");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(phases.told()).doesNotContain("handler");
            fluxa.clearFlush();
            phases.forget();

            library.inTransaction(() -> {
                library.book("told");
                fluxa.flush();
                assertThat(phases.told()).containsExactly("now");
                return null;
            });
        }

        assertThat(phases.told()).containsExactlyInAnyOrder("now", "handler", "success");
    }

    @Test
    void anObserverCanRefuseTheTransaction() {
        BookEntity[] book = new BookEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    book[0] = library.book("refused");
                    try {
                        fluxa.flush();
                    } catch (CallbackException refused) {
                        assertThat(refused.committed()).isFalse();
                        throw refused;
                    }
                    return null;
                }))
                .isInstanceOf(CallbackException.class)
                .hasRootCauseMessage("no such book");

        assertThat(isStored(book[0])).isFalse();
        assertThat(phases.told()).contains("now").doesNotContain("success");
    }

    @Test
    void aPoolOfTheEnginesOwnTellsAfterItsCommit() {
        library.inTransaction(() -> {
            library.visit("of phases");
            fluxa.flush();
            assertThat(phases.told()).isEmpty();
            return null;
        });

        assertThat(phases.told()).containsExactlyInAnyOrder("visit now", "visit success");
    }
}
