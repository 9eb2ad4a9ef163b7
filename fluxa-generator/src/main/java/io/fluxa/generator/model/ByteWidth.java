package io.fluxa.generator.model;

import io.fluxa.generator.model.FieldKind.Blob;
import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Date;
import io.fluxa.generator.model.FieldKind.DateTime;
import io.fluxa.generator.model.FieldKind.DecimalNumber;
import io.fluxa.generator.model.FieldKind.Deletion;
import io.fluxa.generator.model.FieldKind.EnumConstant;
import io.fluxa.generator.model.FieldKind.EnumSet;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldKind.WholeNumber;

/**
 * How many bytes a column takes of the 65,535 of a row and the 3,072 of an index. Source: MySQL 8.0 manual, "Data Type Storage
 * Requirements" and "Limits on Table Column Count and Row Size".
 */
public final class ByteWidth {

    /** What the longest text of a column takes in the narrowest character set; in {@code utf8mb4} it is four times as much. */
    private static final int LEAST_PER_CHARACTER = 1;

    private static final int POINTER_AND_LENGTH = 8;

    private ByteWidth() {}

    /** The width that no character set of a pool can go below. */
    public static int least(FieldModel field) {
        FieldKind kind = field.kind();
        if (kind instanceof WholeNumber number) {
            return number.width().bytes();
        } else if (kind instanceof Reference reference) {
            return reference.idWidth().bytes();
        } else if (kind instanceof Deletion deletion) {
            return deletion.idWidth().bytes();
        } else if (kind instanceof FloatingPoint number) {
            return number.bytes();
        } else if (kind instanceof DecimalNumber decimal) {
            return digits(decimal.precision() - decimal.scale()) + digits(decimal.scale());
        } else if (kind instanceof Bool) {
            return 1;
        } else if (kind instanceof Date) {
            return 3;
        } else if (kind instanceof DateTime time) {
            return 5 + (time.precision() + 1) / 2;
        } else if (kind instanceof EnumConstant constant) {
            return constant.type().constants().size() < 256 ? 1 : 2;
        } else if (kind instanceof EnumSet set) {
            return setBytes(set.type().constants().size());
        } else if (kind instanceof Text text && text.length() != Text.MAX) {
            return text.length() * LEAST_PER_CHARACTER + (text.length() < 256 ? 1 : 2);
        } else if (kind instanceof Text || kind instanceof Blob || kind instanceof Json) {
            return POINTER_AND_LENGTH;
        }
        throw new IllegalStateException("no width is known for " + kind);
    }

    /** Nine digits take four bytes, the rest of them as few as they need. */
    private static int digits(int count) {
        return count / 9 * 4 + (count % 9 + 1) / 2;
    }

    private static int setBytes(int constants) {
        int bytes = (constants + 7) / 8;
        return bytes > 4 ? 8 : bytes;
    }
}
