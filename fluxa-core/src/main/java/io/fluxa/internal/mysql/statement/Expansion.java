package io.fluxa.internal.mysql.statement;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.SqlText.Form;
import io.fluxa.internal.mysql.statement.SqlText.Placeholder;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts values to the placeholders of a statement, with as many placeholders for a list as it needs. Lists are filled up with their last
 * value to one of a few lengths, so that statements stay prepared; that changes nothing about {@code IN}.
 */
final class Expansion {

    /** Neither {@code IN} nor {@code NOT IN} of it is unknown, as they are of NULL. */
    private static final String NOTHING = "SELECT NULL FROM DUAL WHERE FALSE";

    private final SqlText text;
    private final StringBuilder sql;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int copied;

    private Expansion(SqlText text) {
        this.text = text;
        this.sql = new StringBuilder(text.sql().length() + 32);
    }

    static BoundSql of(SqlText text, @Nullable Object... parameters) {
        int places = text.placeholders().size();
        if (places != parameters.length) {
            throw mismatch(text, "has " + places + " placeholders and was given " + parameters.length + " values");
        }
        Expansion expansion = new Expansion(text);
        for (int i = 0; i < places; i++) {
            expansion.put(text.placeholders().get(i), parameters[i], "parameter " + (i + 1));
        }
        return expansion.result();
    }

    private BoundSql result() {
        if (values.size() > ListWidth.MOST_PARAMETERS) {
            throw mismatch(
                    text,
                    "has " + values.size() + " values and MySQL takes " + ListWidth.MOST_PARAMETERS
                            + "; run it several times with parts of the lists");
        }
        return new BoundSql(
                sql.append(text.sql(), copied, text.sql().length()).toString(), Collections.unmodifiableList(values));
    }

    private void put(Placeholder placeholder, @Nullable Object value, String place) {
        sql.append(text.sql(), copied, placeholder.at());
        copied = placeholder.at() + 1;
        boolean bare = placeholder.form() == Form.AFTER_IN;
        sql.append(bare ? "(" : "");
        if (value instanceof Collection<?> list) {
            putList(placeholder, list.toArray(), place);
        } else if (value != null && value.getClass().isArray() && !(value instanceof byte[])) {
            putList(placeholder, elements(value), place);
        } else {
            sql.append('?');
            values.add(ParameterValue.of(value, place));
        }
        sql.append(bare ? ")" : "");
    }

    private void putList(Placeholder placeholder, @Nullable Object[] elements, String place) {
        if (placeholder.form() == Form.VALUE) {
            throw mismatch(text, "has a list for " + place + ", and lists belong to IN ? or IN (?)");
        }
        if (elements.length == 0) {
            sql.append(NOTHING);
            return;
        }
        for (int i = 0; i < elements.length; i++) {
            String element = "element " + (i + 1) + " of " + place;
            if (elements[i] == null) {
                throw new IllegalUseException(
                        ErrorCode.UNSUPPORTED_PARAMETER,
                        "",
                        element + " is null, which equals nothing in SQL; leave it out and ask for IS NULL");
            }
            values.add(ParameterValue.of(elements[i], element));
        }
        int width = ListWidth.of(elements.length);
        for (int i = elements.length; i < width; i++) {
            values.add(values.get(values.size() - 1));
        }
        sql.append("?, ".repeat(width - 1)).append('?');
    }

    private static @Nullable Object[] elements(Object array) {
        @Nullable Object[] elements = new Object[Array.getLength(array)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = Array.get(array, i);
        }
        return elements;
    }

    private static IllegalUseException mismatch(SqlText text, String problem) {
        return new IllegalUseException(
                ErrorCode.PARAMETERS_MISMATCH, "", "the statement " + SqlText.shown(text.sql()) + " " + problem);
    }
}
