package io.fluxa.internal.json;

import io.fluxa.json.JsonFormat;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds a library for JSON documents. */
public final class JsonFormats {

    private JsonFormats() {}

    /** The first one that a class loader offers as a service, else Jackson if it can be loaded, else nothing. */
    public static Optional<JsonFormat> find(ClassLoader loader) {
        Optional<JsonFormat> offered =
                ServiceLoader.load(JsonFormat.class, loader).findFirst();
        return offered.isPresent() ? offered : jackson();
    }

    private static Optional<JsonFormat> jackson() {
        try {
            return Optional.of(new JacksonFormat());
        } catch (LinkageError missing) {
            return Optional.empty();
        }
    }
}
