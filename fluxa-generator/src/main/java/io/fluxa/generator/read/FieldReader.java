package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.NameChecks;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads one field: its role, its kind, its column, and whether NULL is allowed. */
final class FieldReader {

    private final String entity;
    private final Problems problems;
    private final KindReader kinds;

    FieldReader(TypeElement definition, Problems problems) {
        this.entity = definition.getSimpleName().toString();
        this.problems = problems;
        this.kinds = new KindReader(definition, problems);
    }

    Optional<FieldModel> read(VariableElement field, int ordinal) {
        String name = field.getSimpleName().toString();
        Role role = role(name);
        String column = column(field, name);
        checkTags(field, name);
        Optional<FieldKind> kind = switch (role) {
            case ID -> new IdReader(entity, problems).read(field);
            case CREATED_AT, UPDATED_AT -> timestamp(field, name);
            case PLAIN -> kinds.read(field);
        };
        boolean nullable = role == Role.PLAIN
                && !field.asType().getKind().isPrimitive()
                && !Tag.present(field, KnownTypes.REQUIRED);
        return kind.map(known -> new FieldModel(name, column, ordinal, known, nullable, role));
    }

    private static Role role(String name) {
        return switch (name) {
            case "id" -> Role.ID;
            case "createdAt" -> Role.CREATED_AT;
            case "updatedAt" -> Role.UPDATED_AT;
            default -> Role.PLAIN;
        };
    }

    private Optional<FieldKind> timestamp(VariableElement field, String name) {
        if (TypeNames.of(field.asType()).equals("java.time.Instant")) {
            return kinds.read(field);
        }
        problems.add(Place.of(field), Mistake.TIMESTAMP_TYPE, entity, name, TypeNames.words(field.asType()));
        return Optional.empty();
    }

    private String column(VariableElement field, String name) {
        Optional<Tag> tag = Tag.find(field, KnownTypes.COLUMN);
        String column = tag.map(given -> given.text("value")).orElseGet(() -> Naming.snakeCase(name));
        Place place = tag.map(given -> given.place("value")).orElseGet(() -> Place.of(field));
        new NameChecks(problems).check(place, "column", entity + "." + name, column);
        return column;
    }

    private void checkTags(VariableElement field, String name) {
        if (field.asType().getKind().isPrimitive()) {
            Tag.find(field, KnownTypes.REQUIRED)
                    .ifPresent(tag -> problems.add(tag.place(), Mistake.REQUIRED_PRIMITIVE, entity, name));
        }
        if (!Tag.present(field, KnownTypes.SEARCHABLE)) {
            Tag.find(field, KnownTypes.SORTABLE)
                    .ifPresent(tag -> problems.add(tag.place(), Mistake.SORTABLE_UNSEARCHABLE, entity, name));
        }
        Tag.find(field, KnownTypes.ENUM_VALUE)
                .ifPresent(tag -> problems.add(tag.place(), Mistake.ENUM_VALUE_PLACE, entity, name));
    }
}
