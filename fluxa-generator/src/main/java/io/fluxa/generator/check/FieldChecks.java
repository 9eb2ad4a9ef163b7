package io.fluxa.generator.check;

import io.fluxa.generator.model.Accessors;
import io.fluxa.generator.model.FieldModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The rules about the fields of one definition together. */
public final class FieldChecks {

    private static final int MAX_COLUMNS = 1017;
    private static final String GET_CLASS = "getClass()";

    private final TypeElement definition;
    private final Map<String, VariableElement> sources;
    private final Problems problems;

    /** Creates the checks of one definition, whose fields stand at the given elements. */
    public FieldChecks(TypeElement definition, Map<String, VariableElement> sources, Problems problems) {
        this.definition = definition;
        this.sources = sources;
        this.problems = problems;
    }

    /** Adds what is wrong with the fields that could be read. */
    public void check(List<FieldModel> fields) {
        if (sources.size() > MAX_COLUMNS) {
            problems.add(Place.of(definition), Mistake.COLUMNS_MANY, definition.getSimpleName(), sources.size());
        }
        Map<String, String> columns = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        Map<String, String> methods = new HashMap<>();
        for (FieldModel field : fields) {
            clash(columns, field.column().toLowerCase(Locale.ROOT), field, Mistake.COLUMN_TWICE, field.column());
            clash(constants, field.constant(), field, Mistake.CONSTANT_CLASH, field.constant());
            checkAccessors(field, methods);
        }
    }

    private void checkAccessors(FieldModel field, Map<String, String> methods) {
        boolean reported = false;
        for (String method : Accessors.of(field)) {
            if (method.equals(GET_CLASS)) {
                add(field, Mistake.ACCESSOR_RESERVED, method);
            }
            String owner = methods.putIfAbsent(method, field.name());
            if (owner != null && !reported) {
                add(field, Mistake.ACCESSOR_CLASH, owner, method);
                reported = true;
            }
        }
    }

    private void clash(Map<String, String> known, String key, FieldModel field, Mistake mistake, String shown) {
        String owner = known.putIfAbsent(key, field.name());
        if (owner != null) {
            add(field, mistake, owner, shown);
        }
    }

    private void add(FieldModel field, Mistake mistake, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = definition.getSimpleName();
        arguments[1] = field.name();
        System.arraycopy(more, 0, arguments, 2, more.length);
        VariableElement source = sources.get(field.name());
        problems.add(Place.of(source == null ? definition : source), mistake, arguments);
    }
}
