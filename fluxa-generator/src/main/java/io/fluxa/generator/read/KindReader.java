package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Date;
import io.fluxa.generator.model.FieldKind.EnumConstant;
import io.fluxa.generator.model.FieldKind.EnumSet;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.KnownTypes;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the kind of one value from its type. */
final class KindReader {

    private static final String REFERENCE = KnownTypes.REFERENCE.canonicalName();

    private final DeclarationOrder order;
    private final Problems problems;

    KindReader(DeclarationOrder order, Problems problems) {
        this.order = order;
        this.problems = problems;
    }

    /** The kind of a field that is no embedded class and no array; nothing after a mistake. */
    Optional<FieldKind> read(FieldSource field, boolean ofArray) {
        Limits limits = new Limits(field, problems);
        Optional<FieldKind> kind = field.has(KnownTypes.JSON)
                ? new JsonReader(problems).read(field)
                : Optional.ofNullable(scalar(field, limits)).or(() -> composed(field));
        kind.ifPresent(limits::refuseMisplaced);
        if (ofArray && kind.filter(Json.class::isInstance).isPresent()) {
            field.refuse(problems, Mistake.ARRAY_OF_JSON);
        }
        return kind;
    }

    private static @Nullable FieldKind scalar(FieldSource field, Limits limits) {
        return switch (TypeNames.of(field.type())) {
            case "byte", "java.lang.Byte", "short", "java.lang.Short" -> limits.wholeNumber();
            case "int", "java.lang.Integer", "long", "java.lang.Long" -> limits.wholeNumber();
            case "float", "java.lang.Float" -> new FloatingPoint(Float.BYTES, limits.unsigned());
            case "double", "java.lang.Double" -> new FloatingPoint(Double.BYTES, limits.unsigned());
            case "boolean", "java.lang.Boolean" -> new Bool();
            case "java.lang.String" -> limits.text();
            case "java.math.BigDecimal" -> limits.decimal();
            case "java.time.Instant" -> limits.dateTime();
            case "java.time.LocalDate" -> new Date();
            case "byte[]" -> limits.blob();
            default -> null;
        };
    }

    private Optional<FieldKind> composed(FieldSource field) {
        if (!(field.type() instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement type)) {
            return unsupported(field);
        }
        if (TypeNames.of(declared).equals(REFERENCE)) {
            return new ReferenceReader(problems).read(field, declared);
        }
        if (type.getKind() == ElementKind.ENUM) {
            return constants(field, type, false, EnumConstant::new);
        }
        Optional<TypeElement> ofSet = enumOfSet(declared);
        if (ofSet.isPresent()) {
            return constants(field, ofSet.get(), true, EnumSet::new);
        }
        if (type.getKind() == ElementKind.RECORD || JsonReader.isCollection(declared)) {
            field.refuse(problems, Mistake.JSON_MISSING, TypeNames.words(declared));
            return Optional.empty();
        }
        return unsupported(field);
    }

    private static Optional<TypeElement> enumOfSet(DeclaredType type) {
        boolean ofEnum = TypeNames.of(type).equals("java.util.Set")
                && type.getTypeArguments().size() == 1
                && type.getTypeArguments().get(0) instanceof DeclaredType argument
                && argument.asElement().getKind() == ElementKind.ENUM;
        if (!ofEnum) {
            return Optional.empty();
        }
        TypeMirror argument = type.getTypeArguments().get(0);
        return Optional.of((TypeElement) ((DeclaredType) argument).asElement());
    }

    private Optional<FieldKind> constants(
            FieldSource field, TypeElement type, boolean set, Function<EnumModel, FieldKind> kind) {
        return new EnumReader(order, problems).read(field, type, set).map(kind);
    }

    private Optional<FieldKind> unsupported(FieldSource field) {
        field.refuse(problems, Mistake.UNSUPPORTED_TYPE, TypeNames.words(field.type()));
        return Optional.empty();
    }
}
