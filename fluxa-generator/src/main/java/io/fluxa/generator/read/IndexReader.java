package io.fluxa.generator.read;

import io.fluxa.generator.check.Closest;
import io.fluxa.generator.check.IndexChecks;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Placed;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.IndexModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the indexes of a definition; they name fields, the model has columns. */
final class IndexReader {

    private final TypeElement definition;
    private final String entity;
    private final Problems problems;

    IndexReader(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.entity = definition.getSimpleName().toString();
        this.problems = problems;
    }

    List<IndexModel> read(List<FieldModel> fields) {
        Map<String, FieldModel> byName =
                fields.stream().collect(Collectors.toMap(FieldModel::name, Function.identity()));
        List<Placed<IndexModel>> indexes = new ArrayList<>();
        for (Tag tag : Tag.all(definition, KnownTypes.UNIQUE_INDEX, KnownTypes.UNIQUE_INDEX_LIST)) {
            read(tag, true, byName).ifPresent(index -> indexes.add(new Placed<>(index, tag.place("name"))));
        }
        for (Tag tag : Tag.all(definition, KnownTypes.INDEX, KnownTypes.INDEX_LIST)) {
            read(tag, false, byName).ifPresent(index -> indexes.add(new Placed<>(index, tag.place("name"))));
        }
        new IndexChecks(definition, problems).check(indexes);
        return indexes.stream().map(Placed::part).toList();
    }

    private Optional<IndexModel> read(Tag tag, boolean unique, Map<String, FieldModel> byName) {
        List<AnnotationValue> names = tag.items("fields");
        if (names.isEmpty()) {
            problems.add(tag.place("fields"), Mistake.INDEX_EMPTY, entity);
            return Optional.empty();
        }
        String joined =
                names.stream().map(name -> String.valueOf(name.getValue())).collect(Collectors.joining("_"));
        String name = tag.text("name").isEmpty() ? joined : tag.text("name");
        List<FieldModel> fields = new ArrayList<>();
        for (AnnotationValue value : names) {
            String field = String.valueOf(value.getValue());
            FieldModel found = byName.get(field);
            if (found == null) {
                unknown(tag, value, name, field);
            } else if (fields.contains(found)) {
                problems.add(tag.place(value), Mistake.INDEX_FIELD_TWICE, name, entity, field);
            } else {
                fields.add(found);
            }
        }
        return fields.size() == names.size() ? Optional.of(new IndexModel(name, fields, unique)) : Optional.empty();
    }

    /** A field that exists but has a mistake of its own is not reported a second time. */
    private void unknown(Tag tag, AnnotationValue value, String index, String field) {
        List<VariableElement> all = ElementFilter.fieldsIn(definition.getEnclosedElements());
        Optional<VariableElement> declared = all.stream()
                .filter(element -> element.getSimpleName().contentEquals(field))
                .findFirst();
        if (declared.isEmpty() || declared.get().getModifiers().contains(Modifier.STATIC)) {
            List<String> names = FieldsReader.columns(definition).stream()
                    .map(element -> element.getSimpleName().toString())
                    .toList();
            problems.add(tag.place(value), Mistake.INDEX_FIELD, index, entity, field, Closest.to(field, names));
        } else if (Tag.present(declared.get(), KnownTypes.IGNORE)) {
            problems.add(tag.place(value), Mistake.INDEX_IGNORED, index, entity, field);
        }
    }
}
