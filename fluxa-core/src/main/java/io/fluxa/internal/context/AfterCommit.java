package io.fluxa.internal.context;

import io.fluxa.internal.flush.StoredChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when changes are stored for good. */
@FunctionalInterface
interface AfterCommit {

    /**
     * Tells whoever wants to know.
     *
     * @param committed what is stored, in the order of the flushes
     * @param failure what ends the unit although this much is stored, to which failures here are added; null when all went well
     */
    void run(List<StoredChange> committed, @Nullable Throwable failure);
}
