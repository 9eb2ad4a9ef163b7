package io.fluxa.generator.check;

import io.fluxa.generator.model.EnumModel.Constant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Demands that MySQL can store every constant of an enum and tell it from the others. */
public final class EnumChecks {

    private static final int MAX = 255;

    private final Problems problems;
    private final String type;
    private final String entity;
    private final String field;

    /** Creates the checks of the enum of one field. */
    public EnumChecks(Problems problems, String type, String entity, String field) {
        this.problems = problems;
        this.type = type;
        this.entity = entity;
        this.field = field;
    }

    /** Adds what is wrong with the constants. */
    public void check(List<Placed<Constant>> constants) {
        Map<String, String> known = new HashMap<>();
        for (Placed<Constant> placed : constants) {
            Constant constant = placed.part();
            checkValue(constant, placed.place());
            String same = known.putIfAbsent(constant.value().toLowerCase(Locale.ROOT), constant.name());
            if (same != null) {
                problems.add(placed.place(), Mistake.ENUM_VALUE_TWICE, same, constant.name(), type, entity, field);
            }
        }
    }

    private void checkValue(Constant constant, Place place) {
        String value = constant.value();
        String name = constant.name();
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
