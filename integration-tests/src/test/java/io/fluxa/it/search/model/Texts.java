package io.fluxa.it.search.model;

import java.time.Instant;
import java.util.List;

/** Texts and times that are likely to be taken for others. */
final class Texts {

    /** Texts that rows have. */
    static final List<String> SHORT = List.of(
            "",
            " ",
            "a",
            "A",
            "a ",
            "á",
            "a\u0301",
            "ab",
            "aB",
            "æ",
            "ae",
            "ß",
            "ss",
            "ẞ",
            "ﬁ",
            "fi",
            "%",
            "_",
            "|",
            "\\",
            "a%b",
            "a_b",
            "a|b",
            "a\\b",
            "it's",
            "\"so\"",
            "`x`",
            "😀",
            "😀😀",
            "\uD83E\uDEE8",
            "İ",
            "i",
            "ı",
            "I",
            "\u0000",
            "a\u0000b",
            "漢",
            "\u200D",
            "שלום",
            "' OR 1=1 -- ",
            "z");

    /** Longer ones, which are equal for a while. */
    static final List<String> LONG =
            List.of("ab".repeat(700), "ab".repeat(700) + "c", "AB".repeat(700) + "b", "é".repeat(400) + "%");

    /** Texts that no row has, and that are equal to some for MySQL. */
    static final List<String> MORE =
            List.of("B", "á ", "A\u0300", "AE", "SS", "Fi", "\u0301", "b\u0000", "%%", "||", "Z", "zz", "1", "a  ");

    /** Times that rows have, after truncation. */
    static final List<Instant> TIMES = List.of(
            Instant.parse("1000-01-01T00:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2026-03-29T01:30:00Z"),
            Instant.parse("2026-03-29T01:30:00.123456Z"),
            Instant.parse("2026-03-29T01:30:00.9Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));

    /** Times that conditions compare with as well. */
    static final List<Instant> MORE_TIMES = List.of(
            Instant.parse("2026-03-29T01:30:00.123999999Z"),
            Instant.parse("2026-03-29T01:30:00.999999999Z"),
            Instant.parse("2026-03-29T01:30:01Z"),
            Instant.parse("0001-01-01T00:00:00Z"));

    private Texts() {}

    /** A time with so many digits of a second. */
    static Instant truncated(Instant time, int digits) {
        int unit = 1_000_000_000;
        for (int i = 0; i < digits; i++) {
            unit /= 10;
        }
        return time.minusNanos(time.getNano() % unit);
    }
}
