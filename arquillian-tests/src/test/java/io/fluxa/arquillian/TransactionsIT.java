package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.arquillian.app.RecordedLog;
import io.fluxa.arquillian.jta.BookEntity;
import io.fluxa.arquillian.jta.BookProvider;
import io.fluxa.arquillian.jta.Library;
import io.fluxa.arquillian.jta.LoanEntity;
import io.fluxa.arquillian.jta.LoanProvider;
import io.fluxa.arquillian.jta.VisitEntity;
import io.fluxa.arquillian.jta.VisitProvider;
import io.fluxa.observe.QueryEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transactions of the container, inside of it. Each test is one request, hence one context. */
@ExtendWith(ArquillianExtension.class)
class TransactionsIT {

    @Inject
    Library library;

    @Inject
    FluxaContext fluxa;

    @Inject
    Engine engine;

    @Inject
    BookProvider books;

    @Inject
    LoanProvider loans;

    @Inject
    VisitProvider visits;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Deployment
    static WebArchive application() {
        return Archives.withAssertions(ContainerArchives.library("library").addClass(RecordedLog.class));
    }

    /** A test that left changes on purpose does not end its request with them. */
    @AfterEach
    void drop() {
        fluxa.clearFlush();
    }

    @Test
    void commitsWithoutAFlushAtTheEndOfTheMethod() {
        BookEntity book = library.inTransaction(() -> library.book("without flush"));

        assertThat(isStored(book)).isTrue();
        assertThat(fluxa.dirty()).isFalse();
        assertThat(book.dirty()).isFalse();
    }

    @Test
    void commitsATransactionOfTheApplicationWithoutAFlush() throws Exception {
        // guide:begin container-transaction
        transaction.begin(); // UserTransaction; what @Transactional does for a method
        BookEntity book = books.create(fluxa);
        book.setTitle("The Left Hand of Darkness");
        transaction.commit(); // flushes, then commits
        // guide:end

        assertThat(isStored(book)).isTrue();
    }

    @Test
    void storesChangesOfRowsThatWereReadBefore() {
        BookEntity book = library.inTransaction(() -> library.book("first title"));

        library.inTransaction(() -> {
            book.setTitle("second title");
            return null;
        });

        assertThat(titleOf(book)).isEqualTo("second title");
    }

    @Test
    void sendsNothingThatBeginsOrEndsATransactionOfItsOwn() {
        List<QueryEvent> events = new ArrayList<>();
        fluxa.logQueries(events::add);

        library.inTransaction(() -> {
            library.book("plain 1");
            fluxa.flush();
            library.book("plain 2");
            return null;
        });

        assertThat(events).extracting(QueryEvent::operation).containsExactly("EXEC", "EXEC");
        assertThat(events).allSatisfy(event -> assertThat(event.query()).startsWith("INSERT INTO"));
    }

    @Test
    void readsItsOwnWritesBeforeTheyAreCommitted() {
        library.inTransaction(() -> {
            BookEntity book = library.book("own write");
            fluxa.flush();
            fluxa.reload(book);
            assertThat(book.getTitle()).isEqualTo("own write");
            assertThat(isStored(book)).as("seen by others").isFalse();
            return null;
        });
    }

    @Test
    void storesNothingWhenTheMethodThrows() {
        BookEntity[] book = new BookEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    book[0] = library.book("never stored");
                    throw new IllegalStateException("the application fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isStored(book[0])).isFalse();
        assertThat(book[0].dirty()).isTrue();
        fluxa.flush();
        assertThat(isStored(book[0])).isTrue();
    }

    @Test
    void takesWhatWasFlushedBackWhenTheMethodThrows() {
        BookEntity known = library.inTransaction(() -> library.book("before"));
        BookEntity[] added = new BookEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    added[0] = library.book("flushed and taken back");
                    known.setTitle("after");
                    fluxa.flush();
                    throw new IllegalStateException("the application fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isStored(added[0])).isFalse();
        assertThat(titleOf(known)).isEqualTo("before");
        assertThat(added[0].dirty()).isTrue();
        assertThat(known.dirty()).isTrue();
        fluxa.flush();
        assertThat(isStored(added[0])).isTrue();
        assertThat(titleOf(known)).isEqualTo("after");
    }

    @Test
    void storesNothingInATransactionThatCanOnlyBeRolledBack() {
        BookEntity book = library.onlyRolledBack("rolled back only");

        assertThat(isStored(book)).isFalse();
        assertThat(book.dirty()).isTrue();
    }

    @Test
    void rollsBackBothPoolsWhenTheSecondRefuses() {
        library.inTransaction(() -> library.loan("taken"));
        BookEntity[] book = new BookEntity[1];
        LoanEntity[] loan = new LoanEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    book[0] = library.book("with a refused loan");
                    loan[0] = library.loan("taken");
                    return null;
                }))
                .hasStackTraceContaining("FLX-4001");

        assertThat(isStored(book[0])).isFalse();
        assertThat(book[0].dirty()).isTrue();
        loan[0].setReader("free");
        library.inTransaction(() -> {
            fluxa.flush();
            return null;
        });
        assertThat(isStored(book[0])).isTrue();
        assertThat(isStored(loan[0])).isTrue();
    }

    @Test
    void commitsTwoPoolsTogether() {
        BookEntity[] book = new BookEntity[1];
        LoanEntity[] loan = new LoanEntity[1];

        library.inTransaction(() -> {
            book[0] = library.book("lent");
            loan[0] = library.loan("ann");
            return null;
        });

        assertThat(isStored(book[0])).isTrue();
        assertThat(isStored(loan[0])).isTrue();
    }

    @Test
    void startsNoTransactionWhereTheTypeAsksForNone() {
        assertThat(library.supports("supports alone").dirty()).isTrue();
        assertThat(library.notSupported("not supported alone").dirty()).isTrue();
        assertThat(library.never("never alone").dirty()).isTrue();
        assertThatThrownBy(() -> library.mandatory("mandatory alone"))
                .hasStackTraceContaining("TransactionRequiredException");
    }

    @Test
    void startsATransactionWhereTheTypeAsksForOne() {
        assertThat(isStored(library.required("required alone"))).isTrue();
        assertThat(isStored(library.requiresNew("requires new alone"))).isTrue();
    }

    @Test
    void takesPartInTheTransactionOfTheCaller() {
        List<BookEntity> inside = library.inTransaction(() -> {
            List<BookEntity> joined = List.of(
                    library.required("required inside"),
                    library.mandatory("mandatory inside"),
                    library.supports("supports inside"));
            assertThat(joined).allMatch(BookEntity::dirty);
            assertThatThrownBy(() -> library.never("never inside"))
                    .hasStackTraceContaining("InvalidTransactionException");
            return joined;
        });

        assertThat(inside).allMatch(this::isStored);
    }

    @Test
    void keepsWhatANewTransactionStoredWhenThatOfTheCallerIsRolledBack() {
        BookEntity[] outer = new BookEntity[1];
        BookEntity[] inner = new BookEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    inner[0] = library.requiresNew("inner");
                    outer[0] = library.book("outer");
                    fluxa.flush();
                    throw new IllegalStateException("the application fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isStored(inner[0])).isTrue();
        assertThat(isStored(outer[0])).isFalse();
        assertThat(inner[0].dirty()).isFalse();
        assertThat(outer[0].dirty()).isTrue();
    }

    @Test
    void flushesAloneWhileTheTransactionOfTheCallerIsSuspended() {
        BookEntity[] book = new BookEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    library.outside(() -> {
                        book[0] = library.book("while suspended");
                        fluxa.flush();
                    });
                    throw new IllegalStateException("the application fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isStored(book[0])).isTrue();
    }

    /** The server ends the transaction from a thread of its own while ours waits for MySQL. */
    @Test
    void rollsBackWhatTookTooLong() throws Exception {
        BookEntity book;
        transaction.setTransactionTimeout(1);
        transaction.begin();
        try {
            book = library.book("too late");
            fluxa.flush();
            try (Connection connection = dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT SLEEP(4)");
            } catch (SQLException ended) {
                // some servers end the connection, others wait for it
            }
            assertThatThrownBy(transaction::commit).isNotNull();
        } finally {
            transaction.setTransactionTimeout(0);
        }

        assertThat(isStored(book)).isFalse();
        assertThat(book.dirty()).isTrue();
        fluxa.flush();
        assertThat(isStored(book)).isTrue();
    }

    /** The pool has four connections. */
    @Test
    void leaksNoConnection() {
        for (int i = 0; i < 6; i++) {
            String title = "leak " + i;
            library.inTransaction(() -> library.book(title + " kept"));
            assertThatThrownBy(() -> library.inTransaction(() -> {
                        library.book(title + " lost");
                        fluxa.flush();
                        throw new IllegalStateException("the application fails");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            fluxa.clearFlush();
            library.onlyRolledBack(title + " rolled back");
            fluxa.clearFlush();
        }
        assertThat(isStored(library.inTransaction(() -> library.book("after all"))))
                .isTrue();
    }

    @Test
    void commitsAPoolOfTheEnginesOwnAfterTheContainers() {
        VisitEntity[] visit = new VisitEntity[1];
        BookEntity[] book = new BookEntity[1];
        try (RecordedLog log = RecordedLog.of("io.fluxa.mysql")) {
            for (String name : List.of("ann", "bob")) {
                library.inTransaction(() -> {
                    visit[0] = library.visit(name);
                    book[0] = library.book("visited by " + name);
                    fluxa.flush();
                    assertThat(isStored(visit[0])).as("before the end").isFalse();
                    return null;
                });
                assertThat(isStored(visit[0])).isTrue();
                assertThat(isStored(book[0])).isTrue();
            }
            assertThat(log.records())
                    .filteredOn(line -> String.valueOf(line.getMessage()).contains("not atomic"))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void rollsBackAPoolOfTheEnginesOwnWithTheContainers() {
        VisitEntity[] visit = new VisitEntity[1];

        assertThatThrownBy(() -> library.inTransaction(() -> {
                    visit[0] = library.visit("turned away");
                    fluxa.flush();
                    throw new IllegalStateException("the application fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isStored(visit[0])).isFalse();
        assertThat(visit[0].dirty()).isTrue();
    }

    @Test
    void worksWithoutATransactionOfTheContainer() {
        BookEntity book = library.book("alone");
        LoanEntity loan = library.loan("nobody");
        fluxa.flush();
        fluxa.transaction(inside -> book.setTitle("changed alone"));

        assertThat(titleOf(book)).isEqualTo("changed alone");
        assertThat(isStored(loan)).isTrue();
    }

    @Test
    void keepsTwoContextsApartThatHaveTransactionsOfTheirOwn() {
        BookEntity kept = library.book("of two contexts");
        fluxa.flush();
        try (FluxaContext other = engine.newContext()) {
            assertThatThrownBy(() -> fluxa.transaction(inside -> {
                        kept.setTitle("not to be seen");
                        inside.flush();
                        other.transaction(second -> {
                            BookEntity read = books.mustGetById(second, kept.getId());
                            assertThat(read.getTitle()).isEqualTo("of two contexts");
                        });
                        throw new IllegalStateException("the application fails");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(titleOf(kept)).isEqualTo("of two contexts");
    }

    @SuppressWarnings("BanJNDI") // one of two names
    private static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup(System.getProperty("it.names") + "Books");
    }

    private boolean isStored(BookEntity book) {
        return alone(context -> books.getById(context, book.getId()).isPresent());
    }

    private boolean isStored(LoanEntity loan) {
        return alone(context -> loans.getById(context, loan.getId()).isPresent());
    }

    private boolean isStored(VisitEntity visit) {
        return alone(context -> visits.getById(context, visit.getId()).isPresent());
    }

    private String titleOf(BookEntity book) {
        return alone(context -> books.mustGetById(context, book.getId()).getTitle());
    }

    /** What somebody else sees, who has no transaction. */
    private <T> T alone(Function<FluxaContext, T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try (FluxaContext context = engine.newContext()) {
                return work.apply(context);
            }
        });
        Thread thread = new Thread(task, "somebody else");
        thread.start();
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }
}
