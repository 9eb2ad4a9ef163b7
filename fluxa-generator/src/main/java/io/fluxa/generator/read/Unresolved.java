package io.fluxa.generator.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds types that do not exist yet, because another processor writes them, or never will. */
public final class Unresolved {

    private final Set<TypeElement> seen = new HashSet<>();

    private Unresolved() {}

    /** Whether a definition extends such a type, or a field of it or of what it embeds has one. */
    public static boolean in(TypeElement definition) {
        return new Unresolved().inside(definition);
    }

    private boolean inside(TypeElement type) {
        for (TypeElement each : Hierarchy.of(type)) {
            if (each.getSuperclass().getKind() == TypeKind.ERROR) {
                return true;
            }
        }
        for (VariableElement field : Hierarchy.columns(type)) {
            if (in(field.asType()) || embeds(field)) {
                return true;
            }
        }
        return false;
    }

    private boolean embeds(VariableElement field) {
        FieldSource source = new FieldSource(field, component(field.asType()), "", "", null);
        return EmbeddedReader.isEmbedded(source)
                && source.type() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && seen.add(type)
                && inside(type);
    }

    private static TypeMirror component(TypeMirror type) {
        return type instanceof ArrayType array ? array.getComponentType() : type;
    }

    private boolean in(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && (declared.getTypeArguments().stream().anyMatch(this::in) || inRecord(declared.asElement()));
    }

    private boolean inRecord(Element type) {
        return type.getKind() == ElementKind.RECORD
                && seen.add((TypeElement) type)
                && ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
                        .anyMatch(component -> in(component.asType()));
    }
}
