package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the primary key: a primitive whole number, always unsigned. */
final class IdReader {

    private static final Map<String, String> BOXED = Map.of(
            "java.lang.Byte", "byte", "java.lang.Short", "short", "java.lang.Integer", "int", "java.lang.Long", "long");

    private final String entity;
    private final Problems problems;

    IdReader(String entity, Problems problems) {
        this.entity = entity;
        this.problems = problems;
    }

    Optional<FieldKind> read(VariableElement id) {
        String type = TypeNames.of(id.asType());
        Optional<Width> width = width(id);
        if (BOXED.containsKey(type)) {
            problems.add(Place.of(id), Mistake.ID_BOXED, entity, TypeNames.words(id.asType()), BOXED.get(type));
        } else if (width.isEmpty()) {
            problems.add(Place.of(id), Mistake.ID_TYPE, entity, TypeNames.words(id.asType()));
        } else if (width.get() != Width.NORMAL && width.get() != Width.MEDIUM) {
            Tag.find(id, KnownTypes.MEDIUM_INT)
                    .ifPresent(tag -> problems.add(tag.place(), Mistake.MEDIUM_INT_TYPE, entity, "id", type));
        }
        return width.map(known -> new WholeNumber(known, true));
    }

    /** The width of the id of another definition, which may come from a jar. */
    static Optional<Width> widthOfId(TypeElement definition) {
        return FieldsReader.columns(definition).stream()
                .filter(field -> field.getSimpleName().contentEquals("id"))
                .findFirst()
                .flatMap(IdReader::width);
    }

    private static Optional<Width> width(VariableElement id) {
        return Optional.ofNullable(
                switch (id.asType().getKind()) {
                    case BYTE -> Width.TINY;
                    case SHORT -> Width.SMALL;
                    case INT -> Tag.present(id, KnownTypes.MEDIUM_INT) ? Width.MEDIUM : Width.NORMAL;
                    case LONG -> Width.BIG;
                    default -> null;
                });
    }
}
