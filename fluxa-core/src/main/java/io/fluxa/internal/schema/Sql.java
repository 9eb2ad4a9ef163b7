package io.fluxa.internal.schema;

/** Quotes what becomes part of a statement. */
public final class Sql {

    private Sql() {}

    /** A name between backticks, whatever it holds. */
    public static String name(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** A text between single quotes. */
    static String text(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
