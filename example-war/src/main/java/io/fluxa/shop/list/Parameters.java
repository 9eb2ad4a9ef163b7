package io.fluxa.shop.list;

import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The query parameters of one request. Each is given once and with a value, and something asks for it; everything else is refused, so
 * that a mistyped filter is noticed. Not safe for use by several threads.
 */
public final class Parameters {

    private static final String WHOLE = "-?[0-9]{1,18}";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final String DECIMAL = "-?[0-9]{1,20}(\\.[0-9]{1,20})?";

    private final MultivaluedMap<String, String> given;
    private final Set<String> rest;

    /** Takes the parameters of an address. */
    public Parameters(UriInfo uri) {
        this(uri.getQueryParameters());
    }

    Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
        this.rest = new TreeSet<>(given.keySet());
    }

    /** Whether a parameter was given. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** Refuses the request when it has a parameter that nothing asked for. */
    public void refuseRest() {
        for (String name : rest) {
            throw new ShopException(ShopError.UNKNOWN_FIELD, name, "This call takes no parameter of this name.");
        }
    }

    /** A text that stands alone: with any other parameter beside it the request is refused. */
    public Optional<String> alone(String name) {
        if (has(name) && given.size() > 1) {
            throw refused(name, "excludes every other parameter.");
        }
        return text(name);
    }

    /** A text that is not empty. */
    public Optional<String> text(String name) {
        rest.remove(name);
        List<String> values = given.get(name);
        if (values == null) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            throw refused(name, "must be given once.");
        }
        if (values.get(0).isBlank()) {
            throw refused(name, "must not be empty.");
        }
        return Optional.of(values.get(0));
    }

    /** A whole number. */
    public Optional<Long> whole(String name) {
        return text(name).map(text -> whole(name, text));
    }

    /** A whole number within bounds, or another one when it was not given. */
    public int count(String name, int absent, int most) {
        long number = whole(name).orElse((long) absent);
        if (number < 1 || number > most) {
            throw refused(name, "must be from 1 to " + most + ".");
        }
        return (int) number;
    }

    /** Ids, separated by commas. */
    public Optional<long[]> ids(String name, int most) {
        return alone(name).map(text -> {
            String[] parts = text.split(",", -1);
            if (parts.length > most) {
                throw refused(name, "must be at most " + most + ".");
            }
            return Arrays.stream(parts).mapToLong(part -> whole(name, part)).toArray();
        });
    }

    /** A number with or without a fraction. */
    public Optional<BigDecimal> decimal(String name) {
        return text(name).map(text -> {
            if (!text.matches(DECIMAL)) {
                throw wrongType(name, "must be a number, as in 12.50.");
            }
            return new BigDecimal(text);
        });
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return text(name).map(text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw wrongType(name, "must be true or false.");
            }
            return text.equals("true");
        });
    }

    /** One of some words, the first when it was not given. */
    public String oneOf(String name, List<String> words) {
        String word = text(name).orElse(words.get(0));
        if (!words.contains(word)) {
            throw refused(name, "must be one of " + words + ".");
        }
        return word;
    }

    /** A constant by its name. */
    public <C extends Enum<C>> Optional<C> choice(String name, Class<C> type) {
        C[] constants = type.getEnumConstants();
        return text(name)
                .map(text -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> refused(name, "must be one of " + Arrays.toString(constants) + ".")));
    }

    /** A moment; of a day, which is one in UTC, this time of it. */
    public Optional<Instant> time(String name, LocalTime ofDay) {
        return text(name).map(text -> time(name, text, ofDay));
    }

    /** MySQL keeps the years that have four digits. */
    private static Instant time(String name, String text, LocalTime ofDay) {
        try {
            OffsetDateTime time = text.matches(DAY)
                    ? LocalDate.parse(text).atTime(ofDay).atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
            if (time.getYear() > FIRST_YEAR && time.getYear() < LAST_YEAR) {
                return time.toInstant();
            }
            throw refused(name, "must be after the year " + FIRST_YEAR + " and before " + LAST_YEAR + ".");
        } catch (DateTimeParseException none) {
            throw new ShopException(
                    ShopError.WRONG_TYPE,
                    name,
                    name + " must be a day or a time, as in 2026-01-31 or 2026-01-31T12:00:00Z.",
                    none);
        }
    }

    /**
     * The whole number that a text of the address says.
     *
     * @param name the parameter, or the part of the path
     */
    public static long whole(String name, String text) {
        if (!text.matches(WHOLE)) {
            throw wrongType(name, "must be a whole number of at most 18 digits.");
        }
        return Long.parseLong(text);
    }

    static ShopException refused(String name, String rule) {
        return new ShopException(ShopError.REFUSED_VALUE, name, name + " " + rule);
    }

    static ShopException wrongType(String name, String rule) {
        return new ShopException(ShopError.WRONG_TYPE, name, name + " " + rule);
    }
}
