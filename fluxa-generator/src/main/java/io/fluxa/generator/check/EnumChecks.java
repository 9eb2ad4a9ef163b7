package io.fluxa.generator.check;

import io.fluxa.generator.model.EnumModel.Constant;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Demands that MySQL can store every constant of an enum and tell it from the others. */
public final class EnumChecks {

    private static final int MAX = 255;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Problems problems;
    private final Place place;
    private final String type;
    private final String entity;
    private final String field;

    /** Creates the checks of the enum of the field of a definition, which are reported at its place. */
    public EnumChecks(Problems problems, Place place, String type, String entity, String field) {
        this.problems = problems;
        this.place = place;
        this.type = type;
        this.entity = entity;
        this.field = field;
    }

    /** Adds what is wrong with the constants. */
    public void check(List<Constant> constants) {
        Map<String, String> known = new HashMap<>();
        for (Constant constant : constants) {
            checkValue(constant.name(), constant.value());
            String same = known.putIfAbsent(folded(constant.value()), constant.name());
            if (same != null) {
                problems.add(place, Mistake.ENUM_VALUE_TWICE, same, constant.name(), type, entity, field);
            }
        }
    }

    /** Values that MySQL takes for one: it compares letters without case and accents, and writes some of them out. */
    private static String folded(String value) {
        return MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private void checkValue(String name, String value) {
        if (value.isEmpty()) {
            problems.add(place, Mistake.ENUM_VALUE_EMPTY, name, type, entity, field);
            return;
        }
        if (value.indexOf(',') >= 0) {
            problems.add(place, Mistake.ENUM_VALUE_COMMA, name, type, entity, field);
        }
        int length = value.codePointCount(0, value.length());
        if (length > MAX) {
            problems.add(place, Mistake.ENUM_VALUE_LONG, name, type, entity, field, length);
        }
        String offence = value.endsWith(" ") ? "a space at its end" : invisible(value);
        if (!offence.isEmpty()) {
            problems.add(place, Mistake.ENUM_VALUE_CHARACTER, name, type, entity, field, offence);
        }
    }

    private static String invisible(String value) {
        return value.chars()
                .mapToObj(c -> NameChecks.invisible((char) c))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
