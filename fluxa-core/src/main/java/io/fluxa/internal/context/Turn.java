package io.fluxa.internal.context;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a call of the context is made, by one thread at a time and while the context is open. */
@FunctionalInterface
interface Turn {

    /** Makes a call and answers what it answers. */
    <T extends @Nullable Object> T take(Supplier<T> call);
}
