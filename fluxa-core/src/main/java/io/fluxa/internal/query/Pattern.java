package io.fluxa.internal.query;

import io.fluxa.query.Condition.Match;

/** Patterns of {@code LIKE}, in which a bar takes away the meaning of the next character; whether a backslash does depends on the server's mode. */
final class Pattern {

    /** Says that it is the bar. */
    static final String ESCAPE_CLAUSE = " ESCAPE '|'";

    private static final char ESCAPE = '|';

    private Pattern() {}

    /** The pattern that finds a text at a place, in which nothing has a meaning of its own, or a pattern of an application's own. */
    static String of(Match match, String text) {
        return switch (match) {
            case START -> literal(text) + '%';
            case END -> '%' + literal(text);
            case PART -> '%' + literal(text) + '%';
            case PATTERN -> translated(text);
        };
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                literal.append(ESCAPE);
            }
            literal.append(c);
        }
        return literal.toString();
    }

    /** A backslash at the end is itself. */
    private static String translated(String pattern) {
        StringBuilder translated = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                translated.append(ESCAPE).append(pattern.charAt(++i));
            } else if (c == ESCAPE) {
                translated.append(ESCAPE).append(ESCAPE);
            } else {
                translated.append(c);
            }
        }
        return translated.toString();
    }
}
