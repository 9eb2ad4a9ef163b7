package io.fluxa.internal.mysql.statement;

import java.util.List;

/**
 * The text of a statement and what has to be known of it.
 *
 * @param sql the text
 * @param placeholders the places of its values, in their order
 * @param words the first words of the statement, in upper case, without comments
 */
record SqlText(String sql, List<Placeholder> placeholders, List<String> words) {

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
