package io.fluxa.internal.query;

import io.fluxa.query.Condition.Match;

/** Patterns of {@code LIKE} in which the text of an application has no meaning of its own. */
final class Pattern {

    /** Says which character takes away the meaning of the next; a backslash would depend on the server's mode. */
    static final String ESCAPE_CLAUSE = " ESCAPE '|'";

    private Pattern() {}

    /** The pattern that finds a text at a place. */
    static String of(Match match, String text) {
        StringBuilder pattern = new StringBuilder(text.length() + 8);
        if (match != Match.START) {
            pattern.append('%');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == '|') {
                pattern.append('|');
            }
            pattern.append(c);
        }
        if (match != Match.END) {
            pattern.append('%');
        }
        return pattern.toString();
    }
}
