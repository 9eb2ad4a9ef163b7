package io.fluxa.shop.json;

import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * One value that a request gave, read as what is wanted or refused.
 *
 * @param name what the refusal calls the field
 * @param value the value, perhaps null
 */
record Given(String name, JsonValue value) {

    /** More digits than any column has, and few enough to compute with. */
    private static final int MOST_DIGITS = 100;

    boolean isNull() {
        return value == JsonValue.NULL;
    }

    String text() {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw wrongType("a text");
    }

    String words() {
        String text = isNull() ? "" : text();
        if (text.isBlank()) {
            throw refused("must not be empty.");
        }
        return text;
    }

    long whole(long least, long most) {
        if (!(value instanceof JsonNumber given)) {
            throw wrongType("a number");
        }
        BigDecimal number = limited(given.bigDecimalValue());
        if (number.stripTrailingZeros().scale() > 0) {
            throw wrongType("a whole number");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw refused("must be from " + least + " to " + most + ".");
        }
        return number.longValueExact();
    }

    BigDecimal decimal() {
        if (value instanceof JsonNumber number) {
            return limited(number.bigDecimalValue());
        }
        if (value instanceof JsonString text) {
            return limited(parsed(text.getString()));
        }
        throw wrongType("a number");
    }

    boolean flag() {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw wrongType("true or false");
        }
        return value == JsonValue.TRUE;
    }

    <C extends Enum<C>> C choice(Class<C> type) {
        return constant(text(), type);
    }

    /** A constant that is named twice counts once, as in any set. */
    <C extends Enum<C>> Set<C> choices(Class<C> type) {
        if (!(value instanceof JsonArray names)) {
            throw wrongType("a list of texts");
        }
        Set<C> chosen = EnumSet.noneOf(type);
        for (JsonValue name : names) {
            if (!(name instanceof JsonString text)) {
                throw wrongType("a list of texts");
            }
            chosen.add(constant(text.getString(), type));
        }
        return chosen;
    }

    JsonObject object() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrongType("an object");
    }

    private <C extends Enum<C>> C constant(String wanted, Class<C> type) {
        C[] constants = type.getEnumConstants();
        for (C constant : constants) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        String rule = value instanceof JsonArray ? "must hold only " : "must be one of ";
        throw refused(rule + Arrays.toString(constants) + ".");
    }

    private BigDecimal limited(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw refused("has too many digits.");
        }
        return number;
    }

    private BigDecimal parsed(String text) {
        if (text.length() > MOST_DIGITS) {
            throw refused("has too many digits.");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ShopException(ShopError.WRONG_TYPE, name, name + " must be a number, as in 12.50.", e);
        }
    }

    private ShopException wrongType(String wanted) {
        return new ShopException(ShopError.WRONG_TYPE, name, name + " must be " + wanted + ".");
    }

    private ShopException refused(String rule) {
        return new ShopException(ShopError.REFUSED_VALUE, name, name + " " + rule);
    }
}
