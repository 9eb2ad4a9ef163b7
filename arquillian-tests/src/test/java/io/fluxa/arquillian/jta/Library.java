package io.fluxa.arquillian.jta;

import io.fluxa.FluxaContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** What an application does in transactions of its container. No method flushes unless it says so. */
@ApplicationScoped
public class Library {

    @Inject
    FluxaContext fluxa;

    @Inject
    BookProvider books;

    @Inject
    LoanProvider loans;

    @Inject
    VisitProvider visits;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Outside of any transaction unless the caller has one. */
    public BookEntity book(String title) {
        BookEntity book = books.create(fluxa);
        book.setTitle(title);
        return book;
    }

    public LoanEntity loan(String reader) {
        LoanEntity loan = loans.create(fluxa);
        loan.setReader(reader);
        return loan;
    }

    public VisitEntity visit(String guest) {
        VisitEntity visit = visits.create(fluxa);
        visit.setGuest(guest);
        return visit;
    }

    @Transactional
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Transactional
    public BookEntity onlyRolledBack(String title) {
        BookEntity book = book(title);
        transactions.setRollbackOnly();
        return book;
    }

    @Transactional(TxType.REQUIRED)
    public BookEntity required(String title) {
        return book(title);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public BookEntity requiresNew(String title) {
        return book(title);
    }

    @Transactional(TxType.MANDATORY)
    public BookEntity mandatory(String title) {
        return book(title);
    }

    @Transactional(TxType.SUPPORTS)
    public BookEntity supports(String title) {
        return book(title);
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public BookEntity notSupported(String title) {
        return book(title);
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public void outside(Runnable work) {
        work.run();
    }

    @Transactional(TxType.NEVER)
    public BookEntity never(String title) {
        return book(title);
    }
}
