package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;
import java.util.Locale;

/** Expressions that whole numbers and references share. */
final class Integers {

    private Integers() {}

    static CodeBlock columnType(Width width, boolean unsigned) {
        return CodeBlock.of("new $T($L, $L)", KnownTypes.INTEGER_TYPE, width.bytes(), unsigned);
    }

    /** Reads a primitive, or the boxed type with NULL as null. */
    static CodeBlock read(TypeName type, CodeBlock position) {
        if (type.isPrimitive()) {
            return CodeBlock.of("results.get$L($L)", jdbcName(type), position);
        }
        return CodeBlock.of("$T.nullable$L(results, $L)", KnownTypes.COLUMN_READER, jdbcName(type.unbox()), position);
    }

    /** Binds a primitive, or a boxed value with null as NULL. */
    static CodeBlock bind(TypeName type, CodeBlock value) {
        if (type.isPrimitive()) {
            return CodeBlock.of("statement.set$L(parameter, $L)", jdbcName(type), value);
        }
        return CodeBlock.of("$T.integer(statement, parameter, $L)", KnownTypes.COLUMN_BINDER, value);
    }

    /** Reads a value of a width from {@code in}, narrowed to its type. */
    static CodeBlock decode(TypeName type, Width width, boolean unsigned) {
        TypeName primitive = type.isPrimitive() ? type : type.unbox();
        if (width == Width.BIG) {
            return CodeBlock.of("in.$L()", unsigned ? "unsigned" : "signed");
        }
        CodeBlock value = unsigned
                ? CodeBlock.of("in.unsignedUpTo($LL)", width.max(true))
                : CodeBlock.of("in.signedBetween($L, $L)", width.min(false), width.max(false));
        return primitive.equals(TypeName.LONG) ? value : CodeBlock.of("($T) $L", primitive, value);
    }

    static String literal(TypeName type, long value) {
        return type.equals(TypeName.LONG) ? value + "L" : String.valueOf(value);
    }

    /** {@code int} gives {@code Int}, as in {@code getInt}. */
    private static String jdbcName(TypeName primitive) {
        String name = primitive.toString();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
