package io.fluxa.generator.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a row: a single column, or the columns of an array.
 *
 * @param columns the columns in the order of the elements, at least one
 */
public record PropertyModel(List<FieldModel> columns) {

    /** Copies the list. */
    public PropertyModel {
        columns = List.copyOf(columns);
    }

    /** Groups columns by the field of the row that holds them, in the order of their first columns. */
    public static List<PropertyModel> of(List<FieldModel> fields) {
        Map<String, List<FieldModel>> groups = new LinkedHashMap<>();
        for (FieldModel field : fields) {
            groups.computeIfAbsent(field.property(), property -> new ArrayList<>())
                    .add(field);
        }
        return groups.values().stream().map(PropertyModel::new).toList();
    }

    /** The name of the field of the row. */
    public String name() {
        return first().property();
    }

    /** The only column, or the one of the first element. */
    public FieldModel first() {
        return columns.get(0);
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return first().element() != null;
    }

    /** The number of elements. */
    public int size() {
        return columns.size();
    }

    /** How many columns lie between one element and the next. */
    public int stride() {
        return size() == 1 ? 1 : columns.get(1).ordinal() - first().ordinal();
    }
}
