package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Array;
import io.fluxa.generator.model.FieldKind.Blob;
import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Date;
import io.fluxa.generator.model.FieldKind.Embedded;
import io.fluxa.generator.model.FieldKind.EnumConstant;
import io.fluxa.generator.model.FieldKind.EnumSet;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.KnownTypes;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the kind of a field from its type. */
final class KindReader {

    private static final String REFERENCE = KnownTypes.REFERENCE.canonicalName();

    private final TypeElement definition;
    private final Problems problems;

    KindReader(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    Optional<FieldKind> read(VariableElement field) {
        Limits limits = new Limits(definition, field, problems);
        Optional<FieldKind> kind = kind(field, field.asType(), limits);
        kind.ifPresent(limits::refuseMisplaced);
        kind.filter(known -> !known.emitted()).ifPresent(known -> refuse(field, known));
        return kind.filter(FieldKind::emitted);
    }

    private Optional<FieldKind> kind(VariableElement field, TypeMirror type, Limits limits) {
        FieldKind scalar = switch (TypeNames.of(type)) {
            case "byte", "java.lang.Byte", "short", "java.lang.Short" -> limits.wholeNumber();
            case "int", "java.lang.Integer", "long", "java.lang.Long" -> limits.wholeNumber();
            case "float", "java.lang.Float" -> new FloatingPoint(Float.BYTES, limits.unsigned());
            case "double", "java.lang.Double" -> new FloatingPoint(Double.BYTES, limits.unsigned());
            case "boolean", "java.lang.Boolean" -> new Bool();
            case "java.lang.String" -> limits.text();
            case "java.math.BigDecimal" -> limits.decimal();
            case "java.time.Instant" -> limits.dateTime();
            case "java.time.LocalDate" -> new Date();
            case "byte[]" -> new Blob();
            default -> null;
        };
        return scalar == null ? composed(field, type, limits) : Optional.of(scalar);
    }

    private Optional<FieldKind> composed(VariableElement field, TypeMirror type, Limits limits) {
        if (type instanceof ArrayType array) {
            return kind(field, array.getComponentType(), limits).map(Array::new);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return unsupported(field);
        }
        if (TypeNames.of(type).equals(REFERENCE)) {
            return new ReferenceReader(definition, problems).read(field, declared);
        }
        return switch (element.getKind()) {
            case ENUM -> constants(field, element, EnumConstant::new);
            case RECORD -> Optional.of(new Json(ClassName.get(element)));
            case INTERFACE -> set(field, declared);
            case CLASS -> embedded(field, element);
            default -> unsupported(field);
        };
    }

    private Optional<FieldKind> set(VariableElement field, DeclaredType type) {
        boolean ofEnum = TypeNames.of(type).equals("java.util.Set")
                && type.getTypeArguments().size() == 1
                && type.getTypeArguments().get(0) instanceof DeclaredType argument
                && argument.asElement().getKind() == ElementKind.ENUM;
        if (!ofEnum) {
            return unsupported(field);
        }
        TypeElement element =
                (TypeElement) ((DeclaredType) type.getTypeArguments().get(0)).asElement();
        return constants(field, element, EnumSet::new);
    }

    private Optional<FieldKind> constants(
            VariableElement field, TypeElement type, Function<EnumModel, FieldKind> kind) {
        return new EnumReader(definition, problems).read(field, type).map(kind);
    }

    private Optional<FieldKind> embedded(VariableElement field, TypeElement type) {
        boolean plain = type.getTypeParameters().isEmpty()
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.getQualifiedName().toString().startsWith("java.");
        return plain ? Optional.of(new Embedded(ClassName.get(type))) : unsupported(field);
    }

    private Optional<FieldKind> unsupported(VariableElement field) {
        problems.add(
                Place.of(field),
                Mistake.UNSUPPORTED_TYPE,
                definition.getSimpleName(),
                field.getSimpleName(),
                TypeNames.words(field.asType()));
        return Optional.empty();
    }

    private void refuse(VariableElement field, FieldKind kind) {
        problems.add(
                Place.of(field),
                Mistake.UNSUPPORTED_YET,
                definition.getSimpleName(),
                field.getSimpleName(),
                Words.of(kind));
    }
}
