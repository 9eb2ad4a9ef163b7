package io.fluxa.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses null as a part of a query. */
final class Required {

    private Required() {}

    /**
     * The part.
     *
     * @param call which call was given it
     * @throws IllegalUseException when it is null
     */
    static <T> T of(@Nullable T part, String call) {
        if (part == null) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_CONDITION,
                    "",
                    call
                            + " was given null; do not call it when there is nothing to give, or leave the null out of the list");
        }
        return part;
    }

    /** Every part; unmodifiable. */
    static <T> List<T> all(@Nullable Collection<? extends T> parts, String call) {
        Collection<? extends T> given = of(parts, call);
        List<T> all = new ArrayList<>(given.size());
        for (T part : given) {
            all.add(of(part, call));
        }
        return List.copyOf(all);
    }
}
