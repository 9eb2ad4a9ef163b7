package io.fluxa.shop.json;

import io.fluxa.error.InvalidValueException;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of a request, or one inside it. A field reaches its setter only when it was given, so that an absent field
 * and a null differ; what nobody asked for is refused by {@link #refuseRest()}. Not safe for use by several threads.
 */
public final class Body {

    private final JsonObject json;
    private final String prefix;
    private final Set<String> rest;

    /** Wraps a parsed object. */
    public Body(JsonObject json) {
        this(json, "");
    }

    private Body(JsonObject json, String prefix) {
        this.json = json;
        this.prefix = prefix;
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
                throw refused(ShopError.MISSING_FIELD, field, prefix + field + " is missing.");
            }
        }
    }

    /** Refuses the body when it has a field that no other method was asked for. */
    public void refuseRest() {
        for (String field : rest) {
            throw refused(ShopError.UNKNOWN_FIELD, field, "This call takes no field of this name.");
        }
    }

    /** Refuses the body when it has both fields, which say the same in two ways. */
    public void refuseBoth(String field, String other) {
        if (has(field) && has(other)) {
            throw refused(
                    ShopError.REFUSED_VALUE, other, prefix + field + " and " + prefix + other + " exclude each other.");
        }
    }

    /** Hands over a text, or null. */
    public void text(String field, Consumer<@Nullable String> setter) {
        hand(field, given -> given.isNull() ? null : given.text(), setter);
    }

    /** Hands over a text that shows something. */
    public void words(String field, Consumer<String> setter) {
        hand(field, Given::words, setter);
    }

    /** Hands over a whole number of 32 bits. */
    public void integer(String field, IntConsumer setter) {
        hand(field, given -> (int) given.whole(Integer.MIN_VALUE, Integer.MAX_VALUE), setter::accept);
    }

    /** Hands over the id of a row. */
    public void id(String field, LongConsumer setter) {
        hand(field, given -> given.whole(1, Long.MAX_VALUE), setter::accept);
    }

    /** Hands over a decimal, given as a number or as a text, or null. */
    public void decimal(String field, Consumer<@Nullable BigDecimal> setter) {
        hand(field, given -> given.isNull() ? null : given.decimal(), setter);
    }

    /** Hands over a truth value. */
    public void flag(String field, Consumer<Boolean> setter) {
        hand(field, Given::flag, setter);
    }

    /** Hands over a constant by its name. */
    public <C extends Enum<C>> void choice(String field, Class<C> type, Consumer<C> setter) {
        hand(field, given -> given.choice(type), setter);
    }

    /** Hands over a set of constants, given as a list of their names in any order, or null. */
    public <C extends Enum<C>> void choices(String field, Class<C> type, Consumer<@Nullable Set<C>> setter) {
        hand(field, given -> given.isNull() ? null : given.choices(type), setter);
    }

    /** Hands over an object, all of whose fields have to be asked for, or null. Refusals call them {@code field.name}. */
    public void object(String field, Consumer<@Nullable Body> reader) {
        Given given = taken(field);
        if (given != null) {
            Body inner = given.isNull() ? null : new Body(given.object(), given.name() + ".");
            reader.accept(inner);
            if (inner != null) {
                inner.refuseRest();
            }
        }
    }

    /** What the entity refuses is refused by the name that the body knows. */
    private <V extends @Nullable Object> void hand(String field, Function<Given, V> reader, Consumer<V> setter) {
        Given given = taken(field);
        if (given != null) {
            V value = reader.apply(given);
            try {
                setter.accept(value);
            } catch (InvalidValueException e) {
                throw new InvalidValueException(e.code(), e.entity(), given.name(), e.rule());
            }
        }
    }

    private @Nullable Given taken(String field) {
        rest.remove(field);
        JsonValue value = json.get(field);
        return value == null ? null : new Given(prefix + field, value);
    }

    private ShopException refused(ShopError error, String field, String message) {
        return new ShopException(error, prefix + field, message);
    }
}
