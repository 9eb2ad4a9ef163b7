package io.fluxa.it.search.model;

import io.fluxa.query.Where;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions in SQL, on some of the columns. */
final class RawClaims {

    private final Column<Integer> whole;
    private final Column<Integer> wholeOrNull;
    private final Column<String> name;
    private final Column<LocalDate> day;
    private final Column<Instant> microsecond;
    private final Column<Boolean> flag;
    private final Column<Grade> grade;
    private final Column<BigDecimal> price;

    RawClaims(SpecimenColumns columns) {
        whole = columns.of(SpecimenFields.WHOLE);
        wholeOrNull = columns.of(SpecimenFields.WHOLE_OR_NULL);
        name = columns.of(SpecimenFields.NAME_OR_NULL);
        day = columns.of(SpecimenFields.DAY);
        microsecond = columns.of(SpecimenFields.MICROSECOND_OR_NULL);
        flag = columns.of(SpecimenFields.FLAG);
        grade = columns.of(SpecimenFields.GRADE_OR_NULL);
        price = columns.of(SpecimenFields.PRICE_OR_NULL);
    }

    Claim claim(Chance chance) {
        return switch (chance.below(7)) {
            case 0 -> eitherOf(chance);
            case 1 -> inList(chance);
            case 2 -> notInList(chance);
            case 3 -> sameOrNull(chance);
            case 4 -> times(chance);
            case 5 -> constants(chance);
            default -> built(chance);
        };
    }

    /** Would reach for what stands beside it if it had no parentheses. */
    private Claim eitherOf(Chance chance) {
        int number = chance.oneOf(whole.stored());
        String text = chance.oneOf(Texts.SHORT);
        return new Claim(
                Where.sql("`whole` > ? OR `name_or_null` = ?", number, text),
                row -> compared(row, whole, number, 1).or(compared(row, name, text, 0)));
    }

    private Claim inList(Chance chance) {
        List<String> texts = chance.some(5, Texts.SHORT);
        return new Claim(
                chance.once(2)
                        ? Where.sql("`name_or_null` IN ?", texts)
                        : Where.sql("`name_or_null` IN (?)", (Object) texts.toArray()),
                row -> in(row, name, texts));
    }

    private Claim notInList(Chance chance) {
        List<Integer> numbers = chance.some(5, wholeOrNull.stored());
        return new Claim(
                chance.once(2)
                        ? Where.sql("`whole_or_null` NOT IN ?", numbers)
                        : Where.sql("NOT `whole_or_null` IN (?)", numbers),
                row -> in(row, wholeOrNull, numbers).not());
    }

    private Claim sameOrNull(Chance chance) {
        Integer wanted = chance.once(2) ? null : chance.oneOf(wholeOrNull.stored());
        return new Claim(Where.sql("`whole_or_null` <=> ?", wanted), row -> {
            Integer value = row.get(wholeOrNull);
            return Truth.of(value == null ? wanted == null : value.equals(wanted));
        });
    }

    private Claim times(Chance chance) {
        LocalDate first = chance.oneOf(day.stored());
        Instant last = chance.oneOf(Texts.TIMES);
        return new Claim(
                Where.sql("`day` = ? AND `microsecond_or_null` > ?", first, last),
                row -> compared(row, day, first, 0).and(compared(row, microsecond, last, 1)));
    }

    private Claim constants(Chance chance) {
        Grade wanted = chance.oneOf(grade.stored());
        boolean truth = chance.once(2);
        return new Claim(
                Where.sql("`grade_or_null` = ? OR `flag` = ?", wanted, truth),
                row -> compared(row, grade, wanted, 0).or(compared(row, flag, truth, 0)));
    }

    /** Put together from parts, with values that are replaced. */
    private Claim built(Chance chance) {
        int number = chance.oneOf(whole.stored());
        BigDecimal amount = chance.oneOf(price.stored());
        Where<SpecimenEntity> where = Where.sql("`whole` = ?", 77);
        return new Claim(
                where.append("OR `price_or_null` > ?", "0").parameter(1, number).parameter(2, amount),
                row -> compared(row, whole, number, 0).or(compared(row, price, amount, 1)));
    }

    /** Whether a value compares with another as a sign says. */
    private static <T> Truth compared(KnownRow row, Column<T> column, T other, int sign) {
        @Nullable T value = row.get(column);
        return value == null
                ? Truth.UNKNOWN
                : Truth.of(Integer.signum(column.order().compare(value, other)) == sign);
    }

    /** A list without values has nothing in it, not even NULL. */
    private static <T> Truth in(KnownRow row, Column<T> column, List<T> wanted) {
        Truth truth = Truth.FALSE;
        for (T one : wanted) {
            truth = truth.or(compared(row, column, one, 0));
        }
        return truth;
    }
}
