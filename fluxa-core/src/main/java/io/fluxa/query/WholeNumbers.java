package io.fluxa.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers of any type as the whole numbers that conditions take. */
final class WholeNumbers {

    private WholeNumbers() {}

    /**
     * Each number as a {@code Long}.
     *
     * @throws IllegalUseException when one has a fraction or does not fit
     */
    static List<Object> of(Field<?> field, List<?> numbers) {
        List<Object> whole = new ArrayList<>(numbers.size());
        for (Object number : numbers) {
            whole.add(of(field, (Number) number));
        }
        return whole;
    }

    private static Long of(Field<?> field, Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        try {
            return new BigDecimal(number.toString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_CONDITION,
                    field.entity(),
                    field + " takes whole numbers that fit a long, and was given a "
                            + number.getClass().getSimpleName() + " that is none");
        }
    }
}
