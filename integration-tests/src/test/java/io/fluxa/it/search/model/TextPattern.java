package io.fluxa.it.search.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code LIKE} does: it compares texts character by character, unlike equality, so that {@code "ß"} equals {@code "ss"} and is not like it. Two
 * characters match when they have the same weights, and those without any match each other.
 */
final class TextPattern {

    private final List<Part> parts;
    private final Weights weights;

    private enum Wild {
        ANY_TEXT,
        ANY_CHARACTER,
        NONE
    }

    private record Part(Wild wild, int character) {}

    private TextPattern(List<Part> parts, Weights weights) {
        this.parts = parts;
        this.weights = weights;
    }

    static TextPattern start(String text, Weights weights) {
        List<Part> parts = literal(text);
        parts.add(new Part(Wild.ANY_TEXT, 0));
        return new TextPattern(parts, weights);
    }

    static TextPattern end(String text, Weights weights) {
        List<Part> parts = literal(text);
        parts.add(0, new Part(Wild.ANY_TEXT, 0));
        return new TextPattern(parts, weights);
    }

    static TextPattern part(String text, Weights weights) {
        List<Part> parts = literal(text);
        parts.add(0, new Part(Wild.ANY_TEXT, 0));
        parts.add(new Part(Wild.ANY_TEXT, 0));
        return new TextPattern(parts, weights);
    }

    /** A backslash takes the meaning from what follows; one at the end is itself. */
    static TextPattern like(String pattern, Weights weights) {
        int[] characters = pattern.codePoints().toArray();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (c == '%' || c == '_') {
                parts.add(new Part(c == '%' ? Wild.ANY_TEXT : Wild.ANY_CHARACTER, c));
            } else if (c == '\\' && i + 1 < characters.length) {
                parts.add(new Part(Wild.NONE, characters[++i]));
            } else {
                parts.add(new Part(Wild.NONE, c));
            }
        }
        return new TextPattern(parts, weights);
    }

    private static List<Part> literal(String text) {
        List<Part> parts = new ArrayList<>();
        text.codePoints().forEach(c -> parts.add(new Part(Wild.NONE, c)));
        return parts;
    }

    /** Follows every way through the pattern at once. */
    boolean matches(String text) {
        boolean[] reached = new boolean[parts.size() + 1];
        reached[0] = true;
        skipEmptyTexts(reached);
        for (int character : text.codePoints().toArray()) {
            boolean[] next = new boolean[reached.length];
            for (int at = 0; at < parts.size(); at++) {
                Part part = parts.get(at);
                if (reached[at] && part.wild == Wild.ANY_TEXT) {
                    next[at] = true;
                } else if (reached[at] && (part.wild == Wild.ANY_CHARACTER || same(part.character, character))) {
                    next[at + 1] = true;
                }
            }
            reached = next;
            skipEmptyTexts(reached);
        }
        return reached[parts.size()];
    }

    private void skipEmptyTexts(boolean[] reached) {
        for (int at = 0; at < parts.size(); at++) {
            if (reached[at] && parts.get(at).wild == Wild.ANY_TEXT) {
                reached[at + 1] = true;
            }
        }
    }

    private boolean same(int a, int b) {
        return a == b || weights.compare(Character.toString(a), Character.toString(b)) == 0;
    }
}
