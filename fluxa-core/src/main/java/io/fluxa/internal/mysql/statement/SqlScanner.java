package io.fluxa.internal.mysql.statement;

import io.fluxa.internal.mysql.statement.SqlText.Form;
import io.fluxa.internal.mysql.statement.SqlText.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the placeholders of a statement as the server does: not inside of quotes, backticks and comments. What is inside of
 * {@code /*! … *}{@code /} is part of the statement.
 */
final class SqlScanner {

    private static final int WORDS = 3;

    private final String sql;
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final List<String> words = new ArrayList<>(WORDS);
    private int at;
    private int open;
    private @Nullable String flaw;

    /** What came before, as far as it matters for lists. */
    private Before before = Before.ANYTHING;

    private enum Before {
        ANYTHING,
        IN,
        IN_PARENTHESIS,
        ONLY_PLACEHOLDER
    }

    private SqlScanner(String sql) {
        this.sql = sql;
    }

    static SqlText scan(String sql) {
        SqlScanner scanner = new SqlScanner(sql);
        while (scanner.at < sql.length()) {
            scanner.step(sql.charAt(scanner.at));
        }
        if (scanner.open > 0) {
            scanner.flawed("a parenthesis that is not closed");
        }
        return new SqlText(sql, List.copyOf(scanner.placeholders), List.copyOf(scanner.words), scanner.flaw);
    }

    private void step(char c) {
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '\'' || c == '"' || c == '`') {
            quoted(c);
        } else if (c == '#' || isDashComment()) {
            flawed("a comment");
            skipTo("\n");
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (sql.startsWith("*/", at)) {
            flawed("a comment");
            at += 2;
        } else if (isWordPart(c)) {
            word();
        } else {
            symbol(c);
        }
    }

    /** Quotes are doubled inside of their own kind; a backslash takes the next character along, but not between backticks. */
    private void quoted(char quote) {
        before = Before.ANYTHING;
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c == '\\' && quote != '`') {
                at++;
            } else if (c == quote) {
                if (at >= sql.length() || sql.charAt(at) != quote) {
                    return;
                }
                at++;
            }
        }
        flawed("a quote that is not closed");
    }

    /** Two dashes begin a comment only before a space, a control character or the end: {@code 1--1} is arithmetic. */
    private boolean isDashComment() {
        return sql.startsWith("--", at) && (at + 2 >= sql.length() || sql.charAt(at + 2) <= ' ');
    }

    private void comment() {
        flawed("a comment");
        if (sql.startsWith("/*!", at)) {
            at += 3;
            while (at < sql.length() && Character.isDigit(sql.charAt(at))) {
                at++;
            }
        } else {
            at += 2;
            skipTo("*/");
        }
    }

    private void skipTo(String end) {
        int found = sql.indexOf(end, at);
        at = found < 0 ? sql.length() : found + end.length();
    }

    private void word() {
        int from = at;
        while (at < sql.length() && isWordPart(sql.charAt(at))) {
            at++;
        }
        String word = sql.substring(from, at);
        if (words.size() < WORDS) {
            words.add(word.toUpperCase(Locale.ROOT));
        }
        before = word.equalsIgnoreCase("IN") ? Before.IN : Before.ANYTHING;
    }

    private void symbol(char c) {
        nest(c);
        if (c == '?') {
            placeholders.add(new Placeholder(at, before == Before.IN ? Form.AFTER_IN : Form.VALUE));
            before = before == Before.IN_PARENTHESIS ? Before.ONLY_PLACEHOLDER : Before.ANYTHING;
        } else if (c == '(' && before == Before.IN) {
            before = Before.IN_PARENTHESIS;
        } else {
            if (c == ')' && before == Before.ONLY_PLACEHOLDER) {
                Placeholder last = placeholders.remove(placeholders.size() - 1);
                placeholders.add(new Placeholder(last.at(), Form.ALONE_IN_PARENTHESES));
            }
            before = Before.ANYTHING;
        }
        at++;
    }

    private void nest(char c) {
        if (c == '(') {
            open++;
        } else if (c == ')' && --open < 0) {
            flawed("a parenthesis that was not opened");
        } else if (c == ';') {
            flawed("the end of a statement");
        }
    }

    private void flawed(String what) {
        flaw = flaw == null ? what : flaw;
    }

    /** Of names, keywords, numbers and variables; what is beyond ASCII is always part of a name. */
    private static boolean isWordPart(char c) {
        return c == '_' || c == '$' || c == '@' || c == '.' || Character.isLetterOrDigit(c) || c >= 0x80;
    }
}
