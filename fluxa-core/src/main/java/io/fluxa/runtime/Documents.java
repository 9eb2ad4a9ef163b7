package io.fluxa.runtime;

import io.fluxa.error.CorruptValueException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.json.JsonFormat;
import io.fluxa.json.JsonType;
import io.fluxa.query.Field;
import org.jspecify.annotations.Nullable;

/** Turns the values of one {@code @Json} field into documents and back. */
final class Documents {

    private static final int MOST_DEPTH = 100;

    private final JsonFormat format;
    private final Field<?> field;

    Documents(JsonFormat format, Field<?> field) {
        this.format = format;
        this.field = field;
    }

    /**
     * The value of a document.
     *
     * @throws CorruptValueException when the document is none of that type
     */
    @SuppressWarnings("unchecked") // the type says what is read
    <T> T read(String pool, String document, JsonType<T> type) {
        try {
            return (T) format.read(document, type.type());
        } catch (RuntimeException e) {
            // the message of a library shows the value
            throw new CorruptValueException(
                    pool,
                    field + " holds a document that is no " + type + " ("
                            + e.getClass().getName() + ")",
                    null);
        }
    }

    /**
     * The document of a value: a known one if that says the same.
     *
     * @throws InvalidValueException when the value cannot be written, or would not come back as it is
     */
    <T> String write(T value, JsonType<T> type, @Nullable String current, @Nullable String stored) {
        if (current != null && says(current, value, type)) {
            return current;
        }
        if (stored != null && says(stored, value, type)) {
            return stored;
        }
        String document;
        try {
            document = format.write(value, type.type());
        } catch (RuntimeException e) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_DOCUMENT, field.entity(), field.name(), "cannot be written as JSON", e);
        }
        if (!says(document, value, type)) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_DOCUMENT,
                    field.entity(),
                    field.name(),
                    "would be read back from JSON as another value");
        }
        if (depth(document) > MOST_DEPTH) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_DOCUMENT,
                    field.entity(),
                    field.name(),
                    "is nested " + depth(document) + " deep, MySQL allows " + MOST_DEPTH);
        }
        return ValueCheck.wellFormed(field, document);
    }

    /** How many objects and arrays of a well-formed document stand inside of one another at most. */
    private static int depth(String document) {
        int depth = 0;
        int most = 0;
        boolean text = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (text && c == '\\') {
                i++;
            } else if (c == '"') {
                text = !text;
            } else if (!text && (c == '{' || c == '[')) {
                most = Math.max(most, ++depth);
            } else if (!text && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return most;
    }

    private <T> boolean says(String document, T value, JsonType<T> type) {
        try {
            return value.equals(format.read(document, type.type()));
        } catch (RuntimeException another) {
            return false; // a document that cannot be read says something else
        }
    }
}
