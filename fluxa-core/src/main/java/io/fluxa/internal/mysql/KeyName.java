package io.fluxa.internal.mysql;

import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which index refused a row. The server says it only at the end of its text, as {@code 'table.index'}; everything before can be
 * a value and is not looked at.
 *
 * @param table the table, or {@code a table} when the text does not say
 * @param index the index, or {@code PRIMARY}
 */
record KeyName(String table, String index) {

    private static final String PRIMARY = "PRIMARY";

    static KeyName of(@Nullable String text, @Nullable EntitySchema schema) {
        String quoted = lastQuoted(text);
        if (quoted == null) {
            return new KeyName("a table", "unknown");
        }
        int dot = quoted.indexOf('.');
        KeyName asWritten = new KeyName(
                dot < 0 ? "a table" : quoted.substring(0, dot), dot < 0 ? quoted : quoted.substring(dot + 1));
        return schema == null ? asWritten : new KeyName(schema.table(), known(quoted, schema, asWritten.index()));
    }

    /** The name as the schema writes it; names may hold dots, so the longest that fits is meant. */
    private static String known(String quoted, EntitySchema schema, String otherwise) {
        String lower = quoted.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(PRIMARY), schema.indexes().stream().map(Index::name))
                .filter(name -> {
                    String candidate = name.toLowerCase(Locale.ROOT);
                    return lower.equals(candidate) || lower.endsWith("." + candidate);
                })
                .max(Comparator.comparingInt(String::length))
                .orElse(otherwise);
    }

    /** The first text in single quotes, or null. */
    static @Nullable String firstQuoted(@Nullable String text) {
        int begin = text == null ? -1 : text.indexOf('\'');
        int end = text == null ? -1 : text.indexOf('\'', begin + 1);
        return text == null || begin < 0 || end < 0 ? null : text.substring(begin + 1, end);
    }

    /** The last text in single quotes, or null. */
    static @Nullable String lastQuoted(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int end = text.lastIndexOf('\'');
        int begin = text.lastIndexOf('\'', end - 1);
        return begin < 0 || end == begin + 1 ? null : text.substring(begin + 1, end);
    }
}
