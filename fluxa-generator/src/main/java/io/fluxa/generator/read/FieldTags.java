package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;

/** Refuses annotations that mean nothing on a field of one value, whatever it holds. */
final class FieldTags {

    private final Problems problems;

    FieldTags(Problems problems) {
        this.problems = problems;
    }

    void check(FieldSource field, Role role) {
        if (field.type().getKind().isPrimitive()) {
            field.tag(KnownTypes.REQUIRED)
                    .ifPresent(tag -> field.refuse(problems, tag.place(), Mistake.REQUIRED_PRIMITIVE));
        }
        if (!field.has(KnownTypes.SEARCHABLE)) {
            field.tag(KnownTypes.SORTABLE)
                    .ifPresent(tag -> field.refuse(problems, tag.place(), Mistake.SORTABLE_UNSEARCHABLE));
        }
        if (role != Role.VERSION) {
            field.tag(KnownTypes.VERSION).ifPresent(tag -> field.refuse(problems, tag.place(), Mistake.VERSION_PLACE));
        }
        field.tag(KnownTypes.EMBEDDED)
                .ifPresent(tag ->
                        field.refuse(problems, tag.place(), Mistake.EMBEDDED_TYPE, TypeNames.words(field.type())));
        field.tag(KnownTypes.ENUM_VALUE)
                .ifPresent(tag -> field.refuse(problems, tag.place(), Mistake.ENUM_VALUE_PLACE));
    }
}
