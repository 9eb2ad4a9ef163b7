package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The class that a column has in queries.
 *
 * @param name the class
 * @param value its second type parameter, whose class it is told as well; nothing where it has none
 */
record FieldClass(ClassName name, Optional<TypeName> value) {

    /** A class whose only type parameter is the entity. */
    static FieldClass of(ClassName name) {
        return new FieldClass(name, Optional.empty());
    }

    /** A class with another type parameter besides the entity. */
    static FieldClass of(ClassName name, TypeName value) {
        return new FieldClass(name, Optional.of(value));
    }

    /** One of two classes: for columns that are never NULL, and for those that may be. */
    static ClassName either(FieldModel field, ClassName required, ClassName nullable) {
        return field.nullable() ? nullable : required;
    }

    /** The class in queries for an entity. */
    TypeName in(TypeName entity) {
        List<TypeName> arguments = new ArrayList<>(List.of(entity));
        value.ifPresent(arguments::add);
        return ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    /** What the constructor is told besides the place of the column. */
    CodeBlock argument() {
        return value.map(type -> CodeBlock.of(", $T.class", type)).orElse(CodeBlock.of(""));
    }
}
