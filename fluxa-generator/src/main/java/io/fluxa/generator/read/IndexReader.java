package io.fluxa.generator.read;

import io.fluxa.generator.check.Closest;
import io.fluxa.generator.check.IndexChecks;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Placed;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.IndexModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the indexes of a definition; they name fields, the model has columns. */
final class IndexReader {

    private static final Pattern ELEMENT = Pattern.compile("\\[(\\d{1,3})]");

    private final TypeElement definition;
    private final String entity;
    private final Problems problems;
    private final CacheReader caches;

    IndexReader(TypeElement definition, CacheReader caches, Problems problems) {
        this.definition = definition;
        this.entity = definition.getSimpleName().toString();
        this.caches = caches;
        this.problems = problems;
    }

    List<IndexModel> read(List<FieldModel> columns) {
        Map<String, FieldModel> byName = byName(columns);
        List<Placed<IndexModel>> indexes = new ArrayList<>();
        for (Tag tag : Hierarchy.tags(definition, KnownTypes.UNIQUE_INDEX, KnownTypes.UNIQUE_INDEX_LIST)) {
            read(tag, true, byName).ifPresent(index -> indexes.add(new Placed<>(index, tag.place("name"))));
        }
        for (Tag tag : Hierarchy.tags(definition, KnownTypes.INDEX, KnownTypes.INDEX_LIST)) {
            read(tag, false, byName).ifPresent(index -> indexes.add(new Placed<>(index, tag.place("name"))));
        }
        IndexChecks checks = new IndexChecks(definition, problems);
        checks.check(indexes);
        List<Placed<IndexModel>> complete = new DeletionIndexes(columns, Place.of(definition)).complete(indexes);
        checks.checkSizes(complete);
        return complete.stream().map(Placed::part).toList();
    }

    /** A column is named by its path; where that has a dot, by its property as well. */
    private static Map<String, FieldModel> byName(List<FieldModel> columns) {
        Map<String, FieldModel> byName = new HashMap<>();
        columns.forEach(column -> byName.put(column.path(), column));
        columns.stream()
                .filter(column -> column.element() == null)
                .forEach(column -> byName.putIfAbsent(column.property(), column));
        return byName;
    }

    private Optional<IndexModel> read(Tag tag, boolean unique, Map<String, FieldModel> byName) {
        List<AnnotationValue> names = tag.items("fields");
        if (names.isEmpty()) {
            problems.add(tag.place("fields"), Mistake.INDEX_EMPTY, entity);
            return Optional.empty();
        }
        String joined = names.stream()
                .map(name -> words(String.valueOf(name.getValue())))
                .collect(Collectors.joining("_"));
        String name = tag.text("name").isEmpty() ? joined : tag.text("name");
        List<FieldModel> fields = new ArrayList<>();
        for (AnnotationValue value : names) {
            String field = String.valueOf(value.getValue());
            FieldModel found = byName.get(field);
            if (found == null) {
                unknown(tag, value, name, byName.keySet());
            } else if (fields.contains(found)) {
                problems.add(tag.place(value), Mistake.INDEX_FIELD_TWICE, name, entity, field);
            } else {
                fields.add(found);
            }
        }
        String pool = unique ? caches.poolOf(tag, name) : null;
        return fields.size() == names.size()
                ? Optional.of(new IndexModel(name, fields, unique, pool))
                : Optional.empty();
    }

    /** {@code shops[0].city} gives {@code shops_1_city}. */
    private static String words(String path) {
        return ELEMENT.matcher(path)
                .replaceAll(element -> "_" + (Integer.parseInt(element.group(1)) + 1))
                .replace('.', '_');
    }

    /** A field that exists but has a mistake of its own is not reported a second time. */
    private void unknown(Tag tag, AnnotationValue value, String index, Set<String> known) {
        String field = String.valueOf(value.getValue());
        Optional<String> inside = known.stream()
                .filter(path -> path.startsWith(field + ".") || path.startsWith(field + "["))
                .min(Comparator.naturalOrder());
        List<VariableElement> declared = Hierarchy.fieldsNamed(definition, field);
        if (inside.isPresent()) {
            problems.add(tag.place(value), Mistake.INDEX_COLUMNS, index, entity, field, inside.get());
        } else if (declared.isEmpty() || declared.get(0).getModifiers().contains(Modifier.STATIC)) {
            Set<String> names = new HashSet<>(known);
            Hierarchy.columns(definition)
                    .forEach(element -> names.add(element.getSimpleName().toString()));
            problems.add(tag.place(value), Mistake.INDEX_FIELD, index, entity, field, Closest.to(field, names));
        } else if (Tag.present(declared.get(0), KnownTypes.IGNORE)) {
            problems.add(tag.place(value), Mistake.INDEX_IGNORED, index, entity, field);
        }
    }
}
