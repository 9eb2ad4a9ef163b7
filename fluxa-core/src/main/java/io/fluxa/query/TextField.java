package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a text. Texts are compared by the collation of the column: the default one takes {@code "Zoë"} and {@code "ZOE"} for equal.
 *
 * @param <E> the entity it belongs to
 */
public sealed class TextField<E extends Entity> extends OrderedField<E, String> permits NullableTextField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public TextField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The text begins with another one, in which nothing has a special meaning. The one condition on a part of a text that an index serves. */
    public final Condition<E> startsWith(String text) {
        return matches(Condition.Match.START, text);
    }

    /** The text ends with another one, in which nothing has a special meaning. */
    public final Condition<E> endsWith(String text) {
        return matches(Condition.Match.END, text);
    }

    /** The text has another one in it, in which nothing has a special meaning. */
    public final Condition<E> contains(String text) {
        return matches(Condition.Match.PART, text);
    }

    /** The text fits a pattern, in which {@code %} is any text, {@code _} one character and {@code \\} takes away the meaning of what follows. */
    public final Condition<E> like(String pattern) {
        return matches(Condition.Match.PATTERN, pattern);
    }

    private Condition<E> matches(Condition.Match match, String text) {
        return new Condition.TextMatch<>(this, match, operand(text));
    }
}
