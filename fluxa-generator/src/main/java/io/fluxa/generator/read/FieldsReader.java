package io.fluxa.generator.read;

import io.fluxa.generator.check.Closest;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the fields of a definition: static ones are no columns, and the id comes first wherever it stands. */
final class FieldsReader {

    private static final String ID = "id";

    private final TypeElement definition;
    private final Problems problems;
    private final Map<String, VariableElement> sources = new LinkedHashMap<>();

    FieldsReader(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    /** The fields that could be understood, in column order. */
    List<FieldModel> read() {
        List<VariableElement> ordered = new ArrayList<>();
        for (VariableElement field : columns(definition)) {
            sources.put(name(field), field);
            ordered.add(name(field).equals(ID) ? 0 : ordered.size(), field);
        }
        if (!sources.containsKey(ID)) {
            problems.add(
                    Place.of(definition),
                    Mistake.ID_MISSING,
                    definition.getSimpleName(),
                    Closest.to(ID, sources.keySet()));
        }
        FieldReader reader = new FieldReader(definition, problems);
        List<FieldModel> fields = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Optional<FieldModel> field = reader.read(ordered.get(i), i);
            field.ifPresent(fields::add);
        }
        return fields;
    }

    /** The elements of all fields, also of those with mistakes, by name. */
    Map<String, VariableElement> sources() {
        return sources;
    }

    /** The fields of a definition that stand for columns. */
    static List<VariableElement> columns(TypeElement definition) {
        return ElementFilter.fieldsIn(definition.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !Tag.present(field, KnownTypes.IGNORE))
                .toList();
    }

    private static String name(VariableElement field) {
        return field.getSimpleName().toString();
    }
}
