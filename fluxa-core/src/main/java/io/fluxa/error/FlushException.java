package io.fluxa.error;

import java.util.List;

/** A flush over several pools committed some of them before another failed. */
public final class FlushException extends FluxaException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> committed;
    private final transient List<String> uncommitted;

    /** Creates the error from the codes of the pools that committed and of those that did not. */
    public FlushException(List<String> committed, List<String> uncommitted, FluxaException cause) {
        super(
                ErrorCode.FLUSH_PARTIAL,
                cause.store(),
                cause.retryable(),
                "pools " + committed + " committed, " + uncommitted + " keep their changes; "
                        + (cause instanceof OutcomeUnknownException
                                ? "whether the first of them committed is unknown: resolveOutcome() of the context tells"
                                : "mend the cause and flush again"),
                cause);
        this.committed = List.copyOf(committed);
        this.uncommitted = List.copyOf(uncommitted);
    }

    /** The pools whose changes are stored. */
    public List<String> committed() {
        return committed;
    }

    /** The pools whose changes are still only in memory. */
    public List<String> uncommitted() {
        return uncommitted;
    }
}
