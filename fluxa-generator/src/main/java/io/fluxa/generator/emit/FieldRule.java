package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldModel;
import java.util.List;

/** How one field is written: the expressions that differ from kind to kind. */
interface FieldRule {

    /** The field. */
    FieldModel field();

    /** The type of the value in rows and accessors. */
    TypeName type();

    /** The type of the column, as the schema has it. */
    CodeBlock columnType();

    /** Reads the value from a position of {@code results}. */
    CodeBlock read(CodeBlock position);

    /** Binds a value to {@code parameter} of {@code statement}. */
    CodeBlock bind(CodeBlock value);

    /** Holds a value that is not null to the rules of the column; the value itself when there are none. */
    CodeBlock check(CodeBlock column, CodeBlock value);

    /** What the setter demands, as the end of a sentence; empty when every value is legal. */
    String demands();

    /** Whether {@code ==} tells equal values. */
    default boolean comparedByIdentity() {
        return type().isPrimitive();
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

    /** The value of a new row; empty when Java's own is right. */
    default CodeBlock initialValue() {
        return CodeBlock.of("");
    }

    /** Methods of the row that only this field needs. */
    default List<MethodSpec> rowMethods(String entity) {
        return List.of();
    }
}
