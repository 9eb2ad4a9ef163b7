package io.fluxa.generator.check;

import io.fluxa.generator.model.Accessors;
import io.fluxa.generator.model.ByteWidth;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.PropertyModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** The rules about the columns of one definition together. */
public final class FieldChecks {

    private static final int MAX_COLUMNS = 1017;
    private static final int MAX_ROW_BYTES = 65_535;
    private static final String GET_CLASS = "getClass()";
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final TypeElement definition;
    private final Problems problems;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    /** Creates the checks of one definition. */
    public FieldChecks(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    /** Adds what is wrong with the columns that could be read. */
    public void check(List<Placed<FieldModel>> placed) {
        List<FieldModel> fields = placed.stream().map(Placed::part).toList();
        checkWidth(fields);
        placed.forEach(this::checkColumn);
        Map<String, Placed<FieldModel>> firsts = placed.stream()
                .collect(Collectors.toMap(column -> column.part().path(), column -> column, (first, later) -> first));
        for (PropertyModel property : PropertyModel.of(fields)) {
            checkProperty(
                    property, Objects.requireNonNull(firsts.get(property.first().path())));
        }
    }

    /** Two columns of embedded classes that clash have one cause, and are reported once. */
    private void checkColumn(Placed<FieldModel> column) {
        FieldModel field = column.part();
        boolean clashes =
                clash(columns, field.column().toLowerCase(Locale.ROOT), column, Mistake.COLUMN_TWICE, field.column());
        if (!clashes || column.place().user() == null) {
            clashes |= clash(constants, field.constant(), column, Mistake.CONSTANT_CLASH, field.constant());
        }
        String all = INDEX.matcher(field.path()).replaceAll("");
        String owner = properties.putIfAbsent(field.property(), all);
        if (!clashes && owner != null && !owner.equals(all) && reported.add(all)) {
            add(column, Mistake.PROPERTY_CLASH, owner, field.property());
        }
    }

    /** Columns that two embedded classes without a prefix give the same name have one property and are reported by their names. */
    private void checkProperty(PropertyModel property, Placed<FieldModel> first) {
        FieldModel field = property.first();
        if (property.isArray()) {
            String constant = field.name().wholeConstant();
            clash(constants, constant, first, Mistake.CONSTANT_CLASH, constant);
        }
        boolean told = false;
        for (String method : Accessors.of(property)) {
            if (method.equals(GET_CLASS)) {
                add(first, Mistake.ACCESSOR_RESERVED, method);
            }
            String owner = methods.putIfAbsent(method, field.path());
            if (owner != null && !told) {
                add(first, Mistake.ACCESSOR_CLASH, owner, method);
                told = true;
            }
        }
    }

    private void checkWidth(List<FieldModel> fields) {
        if (fields.size() > MAX_COLUMNS) {
            problems.add(Place.of(definition), Mistake.COLUMNS_MANY, definition.getSimpleName(), fields.size());
        }
        int bytes = fields.stream().mapToInt(ByteWidth::least).sum();
        if (bytes > MAX_ROW_BYTES) {
            problems.add(Place.of(definition), Mistake.ROW_WIDE, definition.getSimpleName(), bytes);
        }
    }

    private boolean clash(
            Map<String, String> known, String key, Placed<FieldModel> column, Mistake mistake, String shown) {
        String owner = known.putIfAbsent(key, column.part().path());
        if (owner != null) {
            add(column, mistake, owner, shown);
        }
        return owner != null;
    }

    private void add(Placed<FieldModel> column, Mistake mistake, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = definition.getSimpleName();
        arguments[1] = column.part().path();
        System.arraycopy(more, 0, arguments, 2, more.length);
        Place place = column.place();
        problems.add(place.user() == null ? place : Place.of(place.user()), mistake, arguments);
    }
}
