package io.fluxa.generator.read;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds types that do not exist yet, because another processor writes them, or never will. */
public final class Unresolved {

    private Unresolved() {}

    /** Whether a field of a definition names such a type. */
    public static boolean in(TypeElement definition) {
        return FieldsReader.columns(definition).stream()
                .map(VariableElement::asType)
                .anyMatch(Unresolved::in);
    }

    private static boolean in(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(Unresolved::in);
    }
}
