package io.fluxa.shop.json;

import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of a request. A field reaches its setter only when it was given, so that an absent field and a null
 * differ; what nobody asked for is refused by {@link #refuseRest()}. Not safe for use by several threads.
 */
public final class Body {

    /** More digits than any column has, and few enough to compute with. */
    private static final int MOST_DIGITS = 100;

    private final JsonObject json;
    private final Set<String> rest;

    /** Wraps a parsed object. */
    public Body(JsonObject json) {
        this.json = json;
        this.rest = new LinkedHashSet<>(json.keySet());
    }

    /** Whether the field was given, be it as null. */
    public boolean has(String field) {
        return json.containsKey(field);
    }

    /** Refuses the body when one of the fields was not given. */
    public void require(String... fields) {
        for (String field : fields) {
            if (!has(field)) {
                throw new ShopException(ShopError.MISSING_FIELD, field, field + " is missing.");
            }
        }
    }

    /** Refuses the body when it has a field that no other method was asked for. */
    public void refuseRest() {
        for (String field : rest) {
            throw new ShopException(ShopError.UNKNOWN_FIELD, field, "This call takes no field of this name.");
        }
    }

    /** Hands over a text, or null. */
    public void text(String field, Consumer<@Nullable String> setter) {
        if (taken(field)) {
            setter.accept(isNull(field) ? null : string(field));
        }
    }

    /** Hands over a text that shows something. */
    public void words(String field, Consumer<String> setter) {
        if (taken(field)) {
            String value = isNull(field) ? "" : string(field);
            if (value.isBlank()) {
                throw new ShopException(ShopError.REFUSED_VALUE, field, field + " must not be empty.");
            }
            setter.accept(value);
        }
    }

    /** Hands over a whole number of 32 bits. */
    public void integer(String field, IntConsumer setter) {
        if (taken(field)) {
            setter.accept((int) whole(field, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
    }

    /** Hands over the id of a row. */
    public void id(String field, LongConsumer setter) {
        if (taken(field)) {
            setter.accept(whole(field, 1, Long.MAX_VALUE));
        }
    }

    /** Hands over a decimal, given as a number or as a text, or null. */
    public void decimal(String field, Consumer<@Nullable BigDecimal> setter) {
        if (taken(field)) {
            setter.accept(isNull(field) ? null : number(field, true));
        }
    }

    /** Hands over a truth value. */
    public void flag(String field, Consumer<Boolean> setter) {
        if (taken(field)) {
            JsonValue value = json.get(field);
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw wrongType(field, "true or false");
            }
            setter.accept(value == JsonValue.TRUE);
        }
    }

    /** Hands over a constant by its name. */
    public <C extends Enum<C>> void choice(String field, Class<C> type, Consumer<C> setter) {
        if (taken(field)) {
            setter.accept(constant(field, type));
        }
    }

    private boolean taken(String field) {
        rest.remove(field);
        return has(field);
    }

    private boolean isNull(String field) {
        return json.isNull(field);
    }

    private String string(String field) {
        if (json.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw wrongType(field, "a text");
    }

    private <C extends Enum<C>> C constant(String field, Class<C> type) {
        String name = string(field);
        C[] constants = type.getEnumConstants();
        for (C constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new ShopException(
                ShopError.REFUSED_VALUE, field, field + " must be one of " + Arrays.toString(constants) + ".");
    }

    private long whole(String field, long least, long most) {
        BigDecimal number = number(field, false);
        if (number.stripTrailingZeros().scale() > 0) {
            throw wrongType(field, "a whole number");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new ShopException(
                    ShopError.REFUSED_VALUE, field, field + " must be from " + least + " to " + most + ".");
        }
        return number.longValueExact();
    }

    private BigDecimal number(String field, boolean textAllowed) {
        BigDecimal number;
        if (json.get(field) instanceof JsonNumber given) {
            number = given.bigDecimalValue();
        } else if (textAllowed && json.get(field) instanceof JsonString given) {
            number = parsed(field, given.getString());
        } else {
            throw wrongType(field, "a number");
        }
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new ShopException(ShopError.REFUSED_VALUE, field, field + " has too many digits.");
        }
        return number;
    }

    private static BigDecimal parsed(String field, String text) {
        if (text.length() > MOST_DIGITS) {
            throw new ShopException(ShopError.REFUSED_VALUE, field, field + " has too many digits.");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ShopException(ShopError.WRONG_TYPE, field, field + " must be a number, as in 12.50.", e);
        }
    }

    private static ShopException wrongType(String field, String wanted) {
        return new ShopException(ShopError.WRONG_TYPE, field, field + " must be " + wanted + ".");
    }
}
