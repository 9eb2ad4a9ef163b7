package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Blob;
import io.fluxa.generator.model.FieldKind.DateTime;
import io.fluxa.generator.model.FieldKind.DecimalNumber;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;
import java.util.Optional;

/** Reads the annotations that narrow a field, checks their range, and refuses them on a field that they say nothing about. */
final class Limits {

    private static final int DEFAULT_LENGTH = 255;
    private static final int MAX_LENGTH = 16_383;
    private static final int DEFAULT_PRECISION = 10;
    private static final int DEFAULT_SCALE = 2;

    private final FieldSource field;
    private final Problems problems;

    Limits(FieldSource field, Problems problems) {
        this.field = field;
        this.problems = problems;
    }

    boolean unsigned() {
        return field.has(KnownTypes.UNSIGNED);
    }

    WholeNumber wholeNumber() {
        boolean medium = field.has(KnownTypes.MEDIUM_INT);
        Width width = switch (TypeNames.of(field.type())) {
            case "byte", "java.lang.Byte" -> Width.TINY;
            case "short", "java.lang.Short" -> Width.SMALL;
            case "long", "java.lang.Long" -> Width.BIG;
            default -> medium ? Width.MEDIUM : Width.NORMAL;
        };
        return new WholeNumber(width, unsigned());
    }

    Text text() {
        Optional<Tag> tag = field.tag(KnownTypes.LENGTH);
        int length = tag.map(given -> given.number("value")).orElse(DEFAULT_LENGTH);
        if (length != Text.MAX && (length < 1 || length > MAX_LENGTH)) {
            add(tag, "value", Mistake.LENGTH_RANGE, length);
        }
        return new Text(length);
    }

    DecimalNumber decimal() {
        Optional<Tag> tag = field.tag(KnownTypes.DECIMAL);
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
        Optional<Tag> tag = field.tag(KnownTypes.PRECISION);
        int precision = tag.map(given -> given.number("value")).orElse(0);
        if (precision < 0 || precision > 6) {
            add(tag, "value", Mistake.PRECISION_RANGE, precision);
        }
        return new DateTime(precision);
    }

    Blob blob() {
        String size =
                field.tag(KnownTypes.BLOB).map(tag -> tag.constant("value")).orElse("");
        return new Blob(
                switch (size) {
                    case "MEDIUM" -> 3;
                    case "LONG" -> 4;
                    default -> 2;
                });
    }

    void refuseMisplaced(FieldKind kind) {
        boolean number = kind instanceof WholeNumber || kind instanceof FloatingPoint || kind instanceof DecimalNumber;
        boolean medium =
                kind instanceof WholeNumber whole && (whole.width() == Width.MEDIUM || whole.width() == Width.NORMAL);
        boolean searchable = !(kind instanceof Blob || kind instanceof Json);
        refuse(KnownTypes.LENGTH, kind instanceof Text, Mistake.LENGTH_TYPE, kind);
        refuse(KnownTypes.DECIMAL, kind instanceof DecimalNumber, Mistake.DECIMAL_TYPE, kind);
        refuse(KnownTypes.PRECISION, kind instanceof DateTime, Mistake.PRECISION_TYPE, kind);
        refuse(KnownTypes.UNSIGNED, number, Mistake.UNSIGNED_TYPE, kind);
        refuse(KnownTypes.MEDIUM_INT, medium, Mistake.MEDIUM_INT_TYPE, kind);
        refuse(KnownTypes.BLOB, kind instanceof Blob, Mistake.BLOB_TYPE, kind);
        refuse(KnownTypes.SEARCHABLE, searchable, Mistake.SEARCHABLE_TYPE, kind);
    }

    private void refuse(ClassName annotation, boolean allowed, Mistake mistake, FieldKind kind) {
        if (!allowed) {
            String words = kind instanceof WholeNumber ? TypeNames.words(field.type()) : Words.of(kind);
            field.tag(annotation).ifPresent(tag -> field.refuse(problems, tag.place(), mistake, words));
        }
    }

    private void add(Optional<Tag> tag, String member, Mistake mistake, Object... given) {
        Place place = tag.map(found -> found.place(member)).orElseGet(field::place);
        field.refuse(problems, place, mistake, given);
    }
}
