package io.fluxa.it.search.model;

import io.fluxa.query.TextField;
import java.util.List;
import java.util.function.UnaryOperator;

/** A column of texts. */
final class TextColumn extends OrderedColumn<String> {

    private static final List<String> WILD = List.of("%", "_", "\\%", "\\_", "\\\\", "\\", "%%", "_%", "%_");

    private final TextField<SpecimenEntity> field;
    private final Weights weights;

    TextColumn(TextField<SpecimenEntity> field, Access<String> access, List<String> more, Weights weights) {
        super(field, access, more, weights, UnaryOperator.identity());
        this.field = field;
        this.weights = weights;
    }

    @Override
    Claim compared(Chance chance) {
        return chance.once(2) ? matched(chance) : super.compared(chance);
    }

    private Claim matched(Chance chance) {
        String text = part(operand(chance), chance);
        return switch (chance.below(4)) {
            case 0 -> about(field.startsWith(text), TextPattern.start(text, weights)::matches);
            case 1 -> about(field.endsWith(text), TextPattern.end(text, weights)::matches);
            case 2 -> about(field.contains(text), TextPattern.part(text, weights)::matches);
            default -> {
                String pattern = pattern(text, chance);
                yield about(field.like(pattern), TextPattern.like(pattern, weights)::matches);
            }
        };
    }

    /** Some of a text, between whole characters. */
    private static String part(String text, Chance chance) {
        int[] characters = text.codePoints().toArray();
        int from = chance.once(2) ? 0 : chance.below(characters.length + 1);
        int length = Math.min(characters.length - from, chance.once(3) ? characters.length : chance.below(4));
        return new String(characters, from, length);
    }

    /** A text with wildcards put into it. */
    private static String pattern(String text, Chance chance) {
        int[] characters = text.codePoints().limit(12).toArray();
        StringBuilder pattern = new StringBuilder();
        for (int character : characters) {
            if (chance.once(4)) {
                pattern.append(chance.oneOf(WILD));
            }
            if (!chance.once(6)) {
                pattern.appendCodePoint(character);
            }
        }
        return chance.once(2) ? pattern.append(chance.oneOf(WILD)).toString() : pattern.toString();
    }

    @Override
    Object key(String value) {
        return weights.of(value);
    }
}
