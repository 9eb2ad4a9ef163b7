package io.fluxa.internal.mysql.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement and what has to be known of it.
 *
 * @param sql the text
 * @param placeholders the places of its values, in their order
 * @param words the first words of the statement, in upper case, without comments
 * @param flaw what is in the text that cannot be inside of a larger statement; null when nothing is
 */
record SqlText(
        String sql,
        List<Placeholder> placeholders,
        List<String> words,
        @Nullable String flaw) {

    private static final int SHOWN = 160;

    /**
     * A {@code ?} that stands for a value.
     *
     * @param at where it is in the text
     * @param form what is around it
     */
    record Placeholder(int at, Form form) {}

    /** What is around a placeholder. */
    enum Form {
        /** A single value. */
        VALUE,
        /** {@code IN ?}. */
        AFTER_IN,
        /** {@code IN (?)}. */
        ALONE_IN_PARENTHESES
    }

    /** The text in one line for a message, cut when it is long. */
    static String shown(String sql) {
        String text = sql.strip().replaceAll("\\s+", " ");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
