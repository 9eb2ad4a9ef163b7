package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Deletion;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Finds the fields of a definition that the runtime keeps, by their names or annotations. Inside of embedded classes there are none. */
final class SpecialFields {

    private final Problems problems;
    private final Width idWidth;

    SpecialFields(TypeElement definition, Problems problems) {
        this.problems = problems;
        this.idWidth = IdReader.widthOfId(definition).orElse(Width.BIG);
    }

    /** What the runtime keeps in a field. */
    Role role(FieldSource field, Scope scope) {
        if (!scope.path().isEmpty()) {
            return Role.PLAIN;
        }
        return switch (field.name()) {
            case "id" -> Role.ID;
            case "createdAt" -> Role.CREATED_AT;
            case "updatedAt" -> Role.UPDATED_AT;
            case "fakeDelete" -> Role.DELETION;
            default -> field.has(KnownTypes.VERSION) ? Role.VERSION : Role.PLAIN;
        };
    }

    /** The kind of a field with a role; nothing after a mistake. */
    Optional<FieldKind> kind(FieldSource field, Role role, KindReader kinds) {
        return switch (role) {
            case ID -> new IdReader(problems).read(field);
            case CREATED_AT, UPDATED_AT -> timestamp(field, kinds);
            case DELETION -> deletion(field, kinds);
            case VERSION -> version(field, kinds);
            case PLAIN -> throw new IllegalArgumentException("a plain field has no role");
        };
    }

    private Optional<FieldKind> timestamp(FieldSource field, KindReader kinds) {
        if (TypeNames.of(field.type()).equals("java.time.Instant")) {
            return kinds.read(field, false);
        }
        field.refuse(problems, Mistake.TIMESTAMP_TYPE, TypeNames.words(field.type()));
        return Optional.empty();
    }

    private Optional<FieldKind> deletion(FieldSource field, KindReader kinds) {
        if (field.type().getKind() == TypeKind.BOOLEAN) {
            return kinds.read(field, false).map(bool -> new Deletion(idWidth));
        }
        field.refuse(problems, Mistake.FAKE_DELETE_TYPE, TypeNames.words(field.type()));
        return Optional.empty();
    }

    private Optional<FieldKind> version(FieldSource field, KindReader kinds) {
        return switch (field.type().getKind()) {
            case SHORT, INT, LONG -> kinds.read(field, false).filter(WholeNumber.class::isInstance);
            default -> {
                field.tag(KnownTypes.VERSION)
                        .ifPresent(tag -> field.refuse(
                                problems, tag.place(), Mistake.VERSION_TYPE, TypeNames.words(field.type())));
                yield Optional.empty();
            }
        };
    }
}
