package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.DateTime;
import io.fluxa.generator.model.FieldKind.DecimalNumber;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the annotations that narrow a field, checks their range, and refuses them on a field that they say nothing about. */
final class Limits {

    private static final int DEFAULT_LENGTH = 255;
    private static final int MAX_LENGTH = 16_383;
    private static final int DEFAULT_PRECISION = 10;
    private static final int DEFAULT_SCALE = 2;

    private final TypeElement definition;
    private final VariableElement field;
    private final Problems problems;

    Limits(TypeElement definition, VariableElement field, Problems problems) {
        this.definition = definition;
        this.field = field;
        this.problems = problems;
    }

    boolean unsigned() {
        return Tag.present(field, KnownTypes.UNSIGNED);
    }

    WholeNumber wholeNumber() {
        boolean medium = Tag.present(field, KnownTypes.MEDIUM_INT);
        Width width = switch (TypeNames.of(field.asType())) {
            case "byte", "java.lang.Byte" -> Width.TINY;
            case "short", "java.lang.Short" -> Width.SMALL;
            case "long", "java.lang.Long" -> Width.BIG;
            default -> medium ? Width.MEDIUM : Width.NORMAL;
        };
        return new WholeNumber(width, unsigned());
    }

    Text text() {
        Optional<Tag> tag = Tag.find(field, KnownTypes.LENGTH);
        int length = tag.map(given -> given.number("value")).orElse(DEFAULT_LENGTH);
        if (length != Text.MAX && (length < 1 || length > MAX_LENGTH)) {
            add(tag, "value", Mistake.LENGTH_RANGE, length);
        }
        return new Text(length);
    }

    DecimalNumber decimal() {
        Optional<Tag> tag = Tag.find(field, KnownTypes.DECIMAL);
        int precision = tag.map(given -> given.number("precision")).orElse(DEFAULT_PRECISION);
        int scale = tag.map(given -> given.number("scale")).orElse(DEFAULT_SCALE);
        if (precision < 1 || precision > 65) {
            add(tag, "precision", Mistake.DECIMAL_PRECISION, precision);
        } else if (scale < 0 || scale > 30 || scale > precision) {
            add(tag, "scale", Mistake.DECIMAL_SCALE, scale, precision);
        }
        return new DecimalNumber(precision, scale, unsigned());
    }

    DateTime dateTime() {
        Optional<Tag> tag = Tag.find(field, KnownTypes.PRECISION);
        int precision = tag.map(given -> given.number("value")).orElse(0);
        if (precision < 0 || precision > 6) {
            add(tag, "value", Mistake.PRECISION_RANGE, precision);
        }
        return new DateTime(precision);
    }

    void refuseMisplaced(FieldKind kind) {
        boolean number = kind instanceof WholeNumber || kind instanceof FloatingPoint || kind instanceof DecimalNumber;
        boolean medium =
                kind instanceof WholeNumber whole && (whole.width() == Width.MEDIUM || whole.width() == Width.NORMAL);
        refuse(KnownTypes.LENGTH, kind instanceof Text, Mistake.LENGTH_TYPE, kind);
        refuse(KnownTypes.DECIMAL, kind instanceof DecimalNumber, Mistake.DECIMAL_TYPE, kind);
        refuse(KnownTypes.PRECISION, kind instanceof DateTime, Mistake.PRECISION_TYPE, kind);
        refuse(KnownTypes.UNSIGNED, number, Mistake.UNSIGNED_TYPE, kind);
        refuse(KnownTypes.MEDIUM_INT, medium, Mistake.MEDIUM_INT_TYPE, kind);
    }

    private void refuse(ClassName annotation, boolean allowed, Mistake mistake, FieldKind kind) {
        if (!allowed) {
            String words = kind instanceof WholeNumber ? TypeNames.words(field.asType()) : Words.of(kind);
            Tag.find(field, annotation)
                    .ifPresent(tag -> problems.add(
                            tag.place(), mistake, definition.getSimpleName(), field.getSimpleName(), words));
        }
    }

    private void add(Optional<Tag> tag, String member, Mistake mistake, Object... given) {
        Object[] arguments = new Object[given.length + 2];
        arguments[0] = definition.getSimpleName();
        arguments[1] = field.getSimpleName();
        System.arraycopy(given, 0, arguments, 2, given.length);
        Place place = tag.map(found -> found.place(member)).orElseGet(() -> Place.of(field));
        problems.add(place, mistake, arguments);
    }
}
