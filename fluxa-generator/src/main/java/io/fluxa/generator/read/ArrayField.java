package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Plural;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.ArrayType;

/**
 * A field that stands for a fixed number of elements.
 *
 * @param name the name of the field
 * @param singular what one element is called
 * @param plural what all of them are called
 * @param size the number of elements
 */
record ArrayField(String name, String singular, String plural, int size) {

    private static final int MOST = 100;

    /** Reads the size; nothing after a mistake. */
    static Optional<ArrayField> of(FieldSource field, Problems problems) {
        Optional<Tag> tag = field.tag(KnownTypes.SIZE);
        if (tag.isEmpty()) {
            field.refuse(
                    problems, Mistake.SIZE_MISSING, TypeNames.words(((ArrayType) field.type()).getComponentType()));
            return Optional.empty();
        }
        int size = tag.get().number("value");
        String singular = tag.get().text("singular");
        if (size < 1 || size > MOST) {
            field.refuse(problems, tag.get().place("value"), Mistake.SIZE_RANGE, size);
        } else if (!singular.isEmpty() && !SourceVersion.isName(singular)) {
            field.refuse(problems, tag.get().place("singular"), Mistake.SIZE_SINGULAR, singular);
        } else {
            return Optional.of(of(field.name(), singular, size));
        }
        return Optional.empty();
    }

    private static ArrayField of(String name, String singular, int size) {
        return singular.isEmpty()
                ? new ArrayField(name, Plural.singular(name), Plural.of(name), size)
                : new ArrayField(name, singular, name, size);
    }
}
