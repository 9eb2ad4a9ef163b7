package io.fluxa.json;

import java.lang.reflect.Type;

/**
 * Writes and reads the documents of {@code @Json} fields. An engine uses the one given to its registry, else the first that
 * {@link java.util.ServiceLoader} finds, else Jackson if it is on the class path. What is read must equal what was written, after MySQL has
 * put a document into its own order of keys and its own numbers: a fraction becomes a {@code double} that
 * can differ in its last bit.
 * Implementations are safe for use by several threads and choose no class by what a document says.
 */
public interface JsonFormat {

    /**
     * The document of a value.
     *
     * @throws RuntimeException when the value cannot be written; the setter then refuses it
     */
    String write(Object value, Type type);

    /**
     * The value of a document.
     *
     * @throws RuntimeException when the document is none of that type; the getter then fails with {@code FLX-4007}
     */
    Object read(String document, Type type);
}
