package io.fluxa.internal.mysql.statement;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition that an application wrote in SQL. */
public final class SqlFragment {

    private SqlFragment() {}

    /**
     * Takes the text and the values, with as many placeholders for a list as it needs.
     *
     * @throws IllegalUseException when the values do not fit, or the text could reach out of the parentheses that it is put into
     */
    public static BoundSql condition(String sql, List<@Nullable Object> parameters) {
        SqlText text = SqlScanner.scan(sql);
        if (text.flaw() != null) {
            throw refused(sql, "has " + text.flaw() + " in it");
        }
        if (sql.isBlank()) {
            throw refused(sql, "is empty");
        }
        return Expansion.of(text, parameters.toArray());
    }

    private static IllegalUseException refused(String sql, String problem) {
        return new IllegalUseException(
                ErrorCode.INVALID_CONDITION, "", "the condition " + SqlText.shown(sql) + " " + problem);
    }
}
