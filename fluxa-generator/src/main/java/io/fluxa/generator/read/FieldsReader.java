package io.fluxa.generator.read;

import io.fluxa.generator.check.Closest;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Placed;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the fields of a definition and of what it extends: static ones are no columns, and the id comes first wherever it stands. */
final class FieldsReader {

    private static final String ID = "id";

    private final TypeElement definition;
    private final Naming naming;
    private final DeclarationOrder order;
    private final TagReader tags;
    private final Problems problems;

    FieldsReader(TypeElement definition, Naming naming, DeclarationOrder order, TagReader tags, Problems problems) {
        this.definition = definition;
        this.naming = naming;
        this.order = order;
        this.tags = tags;
        this.problems = problems;
    }

    /** The columns that could be understood, in their order. */
    List<Placed<FieldModel>> read() {
        requireId();
        ColumnsReader reader = new ColumnsReader(new SpecialFields(definition, problems), order, tags, problems);
        Set<String> names = new HashSet<>();
        for (TypeElement type : Hierarchy.of(definition)) {
            for (VariableElement field : order.of(type, Hierarchy.ownColumns(type))) {
                FieldSource source = source(type, field);
                if (names.add(source.name())) {
                    reader.read(source, Scope.root(naming));
                } else {
                    source.refuse(problems, Mistake.FIELD_HIDES);
                }
            }
        }
        return ordered(reader.columns());
    }

    private FieldSource source(TypeElement owner, VariableElement field) {
        return new FieldSource(
                field,
                field.asType(),
                definition.getSimpleName().toString(),
                field.getSimpleName().toString(),
                Hierarchy.user(definition, owner));
    }

    private List<Placed<FieldModel>> ordered(List<ColumnsReader.Read> columns) {
        List<ColumnsReader.Read> ordered = new ArrayList<>(columns);
        ordered.stream()
                .filter(read -> read.column().role() == Role.ID)
                .findFirst()
                .ifPresent(id -> {
                    ordered.remove(id);
                    ordered.add(0, id);
                });
        List<Placed<FieldModel>> placed = new ArrayList<>();
        int versions = 0;
        for (int i = 0; i < ordered.size(); i++) {
            FieldSource source = ordered.get(i).source();
            FieldModel column = ordered.get(i).column().at(i);
            if (column.role() == Role.VERSION && versions++ > 0) {
                source.refuse(problems, Mistake.VERSION_TWICE);
            }
            placed.add(new Placed<>(column, source.place()));
        }
        return placed;
    }

    private void requireId() {
        Set<String> names = new TreeSet<>();
        Hierarchy.columns(definition)
                .forEach(field -> names.add(field.getSimpleName().toString()));
        if (!names.contains(ID)) {
            problems.add(Place.of(definition), Mistake.ID_MISSING, definition.getSimpleName(), Closest.to(ID, names));
        }
    }
}
