package io.fluxa.generator.read;

import com.palantir.javapoet.TypeName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a field that is stored as a JSON document: its type must say everything about the value, because nothing else will. */
final class JsonReader {

    private static final Set<String> SCALARS = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Duration",
            "java.util.UUID");

    private static final String MAP = "java.util.Map";
    private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set", MAP);

    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    JsonReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether a type is one of the collections that a document can hold. */
    static boolean isCollection(DeclaredType type) {
        return COLLECTIONS.contains(TypeNames.of(type));
    }

    Optional<FieldKind> read(FieldSource field) {
        boolean document = field.type() instanceof DeclaredType type
                && (type.asElement().getKind() == ElementKind.RECORD || isCollection(type));
        if (!document) {
            field.refuse(problems, Mistake.JSON_TYPE, TypeNames.words(field.type()));
            return Optional.empty();
        }
        Optional<TypeElement> hidden = hidden(field, field.type());
        if (hidden.isPresent()) {
            field.refuse(problems, Mistake.TYPE_HIDDEN, hidden.get().getSimpleName());
            return Optional.empty();
        }
        Optional<String> offence = offence(field.type());
        if (offence.isPresent()) {
            field.refuse(problems, Mistake.JSON_CONTENT, offence.get());
            return Optional.empty();
        }
        return Optional.of(new Json(TypeName.get(field.type()), ConstraintReader.withConstraints(field.type())));
    }

    /** A type that the accessors would name but cannot; what is inside of a record is named by nobody. */
    private static Optional<TypeElement> hidden(FieldSource field, TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        if (Visibility.hides(element, field)) {
            return Optional.of(element);
        }
        Optional<TypeElement> constraint = ConstraintReader.hidden(type, field);
        if (constraint.isPresent()) {
            return constraint;
        }
        return declared.getTypeArguments().stream()
                .flatMap(argument -> hidden(field, argument).stream())
                .findFirst();
    }

    /** What inside of a type cannot be read back without looking at the value. */
    private Optional<String> offence(TypeMirror type) {
        if (type.getKind().isPrimitive() && !TypeNames.of(type).equals("char")) {
            return Optional.empty();
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.of(String.valueOf(TypeNames.words(type)));
        }
        String name = TypeNames.of(declared);
        if (SCALARS.contains(name)) {
            return Optional.empty();
        }
        if (COLLECTIONS.contains(name)) {
            return ofCollection(declared, name);
        }
        if (!declared.getTypeArguments().isEmpty()
                || !element.getTypeParameters().isEmpty()) {
            return Optional.of(TypeNames.words(declared));
        }
        return switch (element.getKind()) {
            case ENUM -> Optional.empty();
            case RECORD -> ofRecord(element);
            default -> Optional.of(TypeNames.words(declared));
        };
    }

    private Optional<String> ofCollection(DeclaredType type, String name) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return Optional.of("a raw " + type.asElement().getSimpleName());
        }
        if (name.equals(MAP) && !TypeNames.of(arguments.get(0)).equals("java.lang.String")) {
            return Optional.of("a Map whose keys are no String");
        }
        return offence(arguments.get(arguments.size() - 1));
    }

    private Optional<String> ofRecord(TypeElement type) {
        if (!known.add(type.getQualifiedName().toString())) {
            return Optional.empty();
        }
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
            Optional<String> offence = offence(component.asType());
            if (offence.isPresent()) {
                return offence;
            }
        }
        return Optional.empty();
    }
}
