package io.fluxa.validation;

import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the properties that Bean Validation names into the fields of a definition. */
final class FieldPaths {

    private static final String ID = "Id";
    private static final Pattern STEP = Pattern.compile("\\.(.)");

    private final Map<String, String> fields = new HashMap<>();

    FieldPaths(EntitySchema schema) {
        for (Column column : schema.columns()) {
            fields.put(property(column.field()), column.field());
        }
        for (Column column :
                schema.columns()) { // without the prefix of an embedded class, where no other field has that name
            String field = column.field();
            for (int dot = field.indexOf('.'); dot >= 0; dot = field.indexOf('.', dot + 1)) {
                fields.putIfAbsent(property(field.substring(dot + 1)), field);
            }
        }
    }

    /** The field of a violation: {@code address.street} for {@code addressStreet}, {@code user} for {@code userId}. */
    String field(Path path) {
        Iterator<Path.Node> nodes = path.iterator();
        Path.Node first = nodes.next();
        if (first.getKind() != ElementKind.PROPERTY) {
            return "";
        }
        String property = String.valueOf(first.getName());
        String known = fields.get(property);
        if (known == null && property.endsWith(ID)) {
            known = fields.get(property.substring(0, property.length() - ID.length()));
        }
        return (known == null ? property : known) + rest(nodes);
    }

    /** What follows the value of a method in the path of a violation. */
    static String inside(Path path) {
        Iterator<Path.Node> nodes = path.iterator();
        while (nodes.hasNext() && nodes.next().getKind() != ElementKind.RETURN_VALUE) {
            // what leads to the value
        }
        return rest(nodes);
    }

    /** Keys of maps are values, and values are not shown. */
    private static String rest(Iterator<Path.Node> nodes) {
        StringBuilder text = new StringBuilder();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.isInIterable()) {
                text.append('[')
                        .append(node.getIndex() == null ? "…" : node.getIndex())
                        .append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append('.').append(node.getName());
            }
        }
        return text.toString();
    }

    private static String property(String path) {
        return STEP.matcher(path).replaceAll(step -> step.group(1).toUpperCase(Locale.ROOT));
    }
}
