package io.fluxa.generator.read;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names of types without annotations and arguments, the same whichever compiler asks. */
final class TypeNames {

    private TypeNames() {}

    /** The qualified name of a class, or the keyword of a primitive. */
    static String of(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return element.getQualifiedName().toString();
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    /** The name as a message shows it: simple for what everybody knows. */
    static String words(TypeMirror type) {
        String name = of(type);
        return name.startsWith("java.lang.") ? name.substring("java.lang.".length()) : name;
    }
}
