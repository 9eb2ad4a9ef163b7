package io.fluxa.generator.check;

import java.util.Locale;

/** Demands that a name can be given to MySQL, whatever its server is set to. */
public final class NameChecks {

    private static final int MAX = 64;

    private final Problems problems;

    /** Creates the checks. */
    public NameChecks(Problems problems) {
        this.problems = problems;
    }

    /** Adds what is wrong with the name of a table, column or index. */
    public void check(Place place, String what, String owner, String name) {
        if (name.isEmpty()) {
            problems.add(place, Mistake.NAME_EMPTY, what, owner);
            return;
        }
        if (name.length() > MAX) {
            problems.add(place, Mistake.NAME_LONG, what, owner, name.length());
        }
        String offence = offence(name, what.equals("table"));
        if (!offence.isEmpty()) {
            problems.add(place, Mistake.NAME_CHARACTER, what, owner, offence);
        }
    }

    private static String offence(String name, boolean table) {
        if (name.endsWith(" ")) {
            return "a space at its end";
        }
        return name.chars()
                .mapToObj(c -> offence((char) c, table))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String offence(char c, boolean table) {
        if (c == '`') {
            return "a backtick";
        }
        if (table && (c == '/' || c == '\\' || c == '.')) {
            return "'" + c + "'";
        }
        return invisible(c);
    }

    /** What is wrong with a character that nobody can see or MySQL cannot store in a name; empty when nothing is. */
    static String invisible(char c) {
        if (Character.isSurrogate(c)) {
            return "a character outside the basic plane";
        }
        boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
        return hidden ? String.format(Locale.ROOT, "the invisible character U+%04X", (int) c) : "";
    }
}
