package io.fluxa.error;

import java.util.List;

/** Handlers of events failed. What the flush stored stays stored, and every other handler has run. */
public final class CallbackException extends FluxaException {

    private static final long serialVersionUID = 1L;

    private final transient List<Throwable> failures;
    private final boolean committed;

    /** Creates the error from what the handlers threw, at least one; the first of it is the cause, the others are suppressed. */
    public CallbackException(List<Throwable> failures, boolean committed) {
        super(ErrorCode.CALLBACK_FAILED, Store.NONE, false, describe(failures, committed), failures.get(0));
        this.failures = List.copyOf(failures);
        this.committed = committed;
        failures.stream().skip(1).forEach(this::addSuppressed);
    }

    /** Everything that the handlers threw, in the order of the events. */
    public List<Throwable> failures() {
        return failures;
    }

    /** Whether the changes are committed; false for observers inside a transaction of a container, which that still ends. */
    public boolean committed() {
        return committed;
    }

    private static String describe(List<Throwable> failures, boolean committed) {
        String handlers = failures.size() == 1 ? "a handler" : failures.size() + " handlers";
        return (committed
                        ? "everything is committed, but "
                        : "everything is sent and the transaction is still open, but ")
                + handlers + " of its events failed, the first with "
                + failures.get(0).getClass().getName()
                + (committed ? "; do not flush the same changes again" : "; roll back, or leave it at that");
    }
}
