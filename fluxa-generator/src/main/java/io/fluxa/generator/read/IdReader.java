package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
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

    private final Problems problems;

    IdReader(Problems problems) {
        this.problems = problems;
    }

    Optional<FieldKind> read(FieldSource id) {
        String type = TypeNames.of(id.type());
        Optional<Width> width = width(id.element());
        if (BOXED.containsKey(type)) {
            refuse(id, Mistake.ID_BOXED, TypeNames.words(id.type()), BOXED.get(type));
        } else if (width.isEmpty()) {
            refuse(id, Mistake.ID_TYPE, TypeNames.words(id.type()));
        } else if (width.get() != Width.NORMAL && width.get() != Width.MEDIUM) {
            id.tag(KnownTypes.MEDIUM_INT)
                    .ifPresent(tag -> id.refuse(problems, tag.place(), Mistake.MEDIUM_INT_TYPE, type));
        }
        return width.map(known -> new WholeNumber(known, true));
    }

    private void refuse(FieldSource id, Mistake mistake, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = id.entity();
        System.arraycopy(more, 0, arguments, 1, more.length);
        problems.add(id.place(), mistake, arguments);
    }

    /** The width of the id of another definition, which may come from a jar. */
    static Optional<Width> widthOfId(TypeElement definition) {
        return Hierarchy.columns(definition).stream()
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
