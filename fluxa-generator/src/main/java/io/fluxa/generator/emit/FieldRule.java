package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldModel;
import java.util.Objects;

/** How one column is written: the expressions that differ from kind to kind. */
interface FieldRule {

    /** The column. */
    FieldModel field();

    /** The type of the value in rows. */
    TypeName type();

    /** The type of the value in accessors. */
    default TypeName accessorType() {
        return type();
    }

    /** The type that the getter gives, with the constraints of what it holds. */
    default TypeName givenType() {
        return accessorType();
    }

    /** The class of the column in queries. */
    FieldClass fieldClass();

    /** The type of a value that rows are looked up by, which is never null. */
    default TypeName keyType() {
        TypeName given = accessorType();
        return given.isBoxedPrimitive() ? given.unbox() : given;
    }

    /** What a parameter with such a value is called; elements of an array have numbers, as their columns do. */
    default String keyName() {
        return field().position()
                .map(element -> field().property() + (element.index() + 1))
                .orElse(field().property());
    }

    /** The type of the column, as the schema has it. */
    CodeBlock columnType();

    /** Reads the value from a position of {@code results}. */
    CodeBlock read(CodeBlock position);

    /** Binds a value to {@code parameter} of {@code statement}. */
    CodeBlock bind(CodeBlock value);

    /** Writes a value that is not null to {@code out}. */
    CodeBlock encode(CodeBlock value);

    /** Reads a value that is not null from {@code in}. */
    CodeBlock decode();

    /** Holds a value that is not null to the rules of the column; the value itself when there are none. */
    CodeBlock check(CodeBlock column, CodeBlock value);

    /** What the setter demands, as the end of a sentence; empty when every value is legal. */
    String demands();

    /** Whether the setter of an optional field takes a value as NULL. */
    default CodeBlock isNone(CodeBlock value) {
        return CodeBlock.of("$L == null", value);
    }

    /** What the getter gives for a value of the row. */
    default CodeBlock given(CodeBlock value) {
        return value;
    }

    /** Whether {@code ==} tells equal values. */
    default boolean comparedByIdentity() {
        return type().isPrimitive();
    }

    /** Whether two values are the same; both may be null. */
    default CodeBlock same(CodeBlock left, CodeBlock right) {
        return comparedByIdentity()
                ? CodeBlock.of("$L == $L", left, right)
                : CodeBlock.of("$T.equals($L, $L)", Objects.class, left, right);
    }

    /** Whether a value that is not null differs from one that may be. */
    default CodeBlock differs(CodeBlock left, CodeBlock right) {
        if (comparedByIdentity()) {
            return CodeBlock.of("$L != $L", left, right);
        }
        return field().nullable()
                ? CodeBlock.of("!$T.equals($L, $L)", Objects.class, left, right)
                : CodeBlock.of("!$L.equals($L)", left, right);
    }

    /** Whether a row holds no value; only asked when the type is an object or {@link #absentValue} is not empty. */
    default CodeBlock isAbsent(CodeBlock value) {
        return CodeBlock.of("$L == $L", value, type().isPrimitive() ? absentValue() : "null");
    }

    /** The value of a primitive that stands for none; empty when there is none. */
    default String absentValue() {
        return "";
    }

    /** Whether relative changes are possible. */
    default boolean incrementable() {
        return false;
    }

    /** Whether values can be large: whether a row gives them away to be measured. */
    default boolean large() {
        return false;
    }

    /** The value of a new row; empty when Java's own is right. */
    default CodeBlock initialValue() {
        return CodeBlock.of("");
    }
}
