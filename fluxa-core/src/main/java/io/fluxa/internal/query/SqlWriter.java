package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.mysql.statement.ListWidth;
import io.fluxa.internal.mysql.statement.ParameterValue;
import io.fluxa.internal.mysql.statement.SqlFragment;
import io.fluxa.query.Condition;
import io.fluxa.query.Condition.Comparison;
import io.fluxa.query.Condition.Junction;
import io.fluxa.query.Condition.Membership;
import io.fluxa.query.Condition.Negation;
import io.fluxa.query.Condition.NullCheck;
import io.fluxa.query.Condition.Operator;
import io.fluxa.query.Condition.Range;
import io.fluxa.query.Condition.SetMembership;
import io.fluxa.query.Condition.TextMatch;
import io.fluxa.query.Field;
import io.fluxa.query.Where;
import io.fluxa.schema.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a statement piece by piece, and takes note of what has to be bound. Used once. */
final class SqlWriter {

    /** MySQL's own stack ends between 500 and 1,000. */
    private static final int MOST_LEVELS = 256;

    private final TableColumns table;
    private final StringBuilder sql;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int depth;
    private boolean conditions;

    /** Begins with some text. */
    SqlWriter(TableColumns table, String begin) {
        this.table = table;
        this.sql = new StringBuilder(begin.length() + 128).append(begin);
    }

    SqlWriter text(String text) {
        sql.append(text);
        return this;
    }

    /** Writes a value as it is. */
    SqlWriter value(@Nullable Object value) {
        sql.append('?');
        values.add(value);
        return this;
    }

    /** Begins one more thing that rows must fulfil. */
    SqlWriter also() {
        text(conditions ? " AND " : " WHERE ");
        conditions = true;
        return this;
    }

    /** What was written. */
    BoundSql done() {
        if (values.size() > ListWidth.MOST_PARAMETERS) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_CONDITION,
                    table.entity(),
                    "a query of " + table.entity() + " has " + values.size() + " values and MySQL takes "
                            + ListWidth.MOST_PARAMETERS + "; run it several times with parts of the lists");
        }
        return new BoundSql(sql.toString(), Collections.unmodifiableList(values));
    }

    /** Writes a condition so that it can stand between {@code AND}. */
    void condition(Condition<?> condition) {
        if (++depth > MOST_LEVELS) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_CONDITION,
                    table.entity(),
                    "a condition on " + table.entity() + " is nested deeper than " + MOST_LEVELS
                            + " levels; put the parts side by side, or use a list of values");
        }
        write(condition);
        depth--;
    }

    private void write(Condition<?> condition) {
        if (condition instanceof Comparison<?> comparison) {
            column(comparison.field()).text(sign(comparison.operator()));
            operand(comparison.field(), comparison.value());
        } else if (condition instanceof Membership<?> membership) {
            membership(membership);
        } else if (condition instanceof Range<?> range) {
            range(range);
        } else if (condition instanceof TextMatch<?> match) {
            match(match);
        } else if (condition instanceof NullCheck<?> check) {
            column(check.field()).text(check.expected() ? " IS NULL" : " IS NOT NULL");
        } else if (condition instanceof SetMembership<?> membership) {
            set(membership);
        } else if (condition instanceof Junction<?> junction) {
            junction(junction.parts(), junction.all());
        } else if (condition instanceof Negation<?> negation) {
            text("NOT (").condition(negation.condition());
            text(")");
        } else if (condition instanceof Where<?> where) {
            raw(where);
        }
    }

    private void junction(List<? extends Condition<?>> parts, boolean all) {
        if (parts.isEmpty()) {
            text(all ? "TRUE" : "FALSE");
            return;
        }
        text("(");
        for (int i = 0; i < parts.size(); i++) {
            text(i == 0 ? "" : all ? " AND " : " OR ").condition(parts.get(i));
        }
        text(")");
    }

    private void membership(Membership<?> membership) {
        List<Object> wanted = membership.values();
        if (wanted.isEmpty()) {
            text(membership.negated() ? "TRUE" : "FALSE");
            return;
        }
        column(membership.field()).text(membership.negated() ? " NOT IN (" : " IN (");
        int width = ListWidth.of(wanted.size());
        for (int i = 0; i < width; i++) {
            text(i == 0 ? "" : ",");
            operand(membership.field(), wanted.get(Math.min(i, wanted.size() - 1)));
        }
        text(")");
    }

    private void range(Range<?> range) {
        text("(");
        column(range.field()).text(" BETWEEN ");
        operand(range.field(), range.least());
        text(" AND ");
        operand(range.field(), range.most());
        text(")");
    }

    private void match(TextMatch<?> match) {
        ParameterValue.of(match.text(), "a condition on " + match.field());
        column(match.field())
                .text(" LIKE ")
                .value(Pattern.of(match.match(), match.text()))
                .text(Pattern.ESCAPE_CLAUSE);
    }

    private void set(SetMembership<?> membership) {
        List<Object> constants = membership.constants();
        if (constants.isEmpty()) {
            if (membership.all()) {
                column(membership.field()).text(" IS NOT NULL");
            } else {
                text("FALSE");
            }
            return;
        }
        text("(");
        for (int i = 0; i < constants.size(); i++) {
            text(i == 0 ? "FIND_IN_SET(" : membership.all() ? " AND FIND_IN_SET(" : " OR FIND_IN_SET(");
            operand(membership.field(), constants.get(i));
            text(",").column(membership.field()).text(") > 0");
        }
        text(")");
    }

    private void raw(Where<?> where) {
        BoundSql fragment = SqlFragment.condition(where.sql(), where.parameters());
        text("(").text(fragment.sql()).text(")");
        values.addAll(fragment.values());
    }

    private SqlWriter column(Field<?> field) {
        return text(table.name(field));
    }

    private void operand(Field<?> field, Object value) {
        Column column = table.column(field);
        value(Operand.of(field, column, value));
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GTE -> " >= ";
            case LT -> " < ";
            case LTE -> " <= ";
        };
    }
}
