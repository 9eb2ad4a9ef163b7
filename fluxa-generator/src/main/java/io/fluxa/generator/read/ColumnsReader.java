package io.fluxa.generator.read;

import com.palantir.javapoet.AnnotationSpec;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.NameChecks;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Element;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.FieldName;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Turns fields into columns: one for a scalar, several for an array or an embedded class. */
final class ColumnsReader {

    /** A column without its ordinal, and the field that it was read from. */
    record Read(FieldModel column, FieldSource source) {}

    private final Problems problems;
    private final KindReader kinds;
    private final SpecialFields special;
    private final DeclarationOrder order;
    private final TagReader tags;
    private final List<Read> columns = new ArrayList<>();
    private final Deque<TypeElement> embedding = new ArrayDeque<>();

    ColumnsReader(SpecialFields special, DeclarationOrder order, TagReader tags, Problems problems) {
        this.special = special;
        this.order = order;
        this.tags = tags;
        this.problems = problems;
        this.kinds = new KindReader(order, problems);
    }

    /** The columns in the order in which they were read. */
    List<Read> columns() {
        return columns;
    }

    /** Reads one field and what is inside of it. */
    void read(FieldSource field, Scope scope) {
        tags.read(field);
        Role role = special.role(field, scope);
        if (role == Role.PLAIN && isArray(field)) {
            readArray(field, scope);
            return;
        }
        if (!(field.type() instanceof ArrayType)) {
            field.tag(KnownTypes.SIZE)
                    .ifPresent(tag ->
                            field.refuse(problems, tag.place(), Mistake.SIZE_TYPE, TypeNames.words(field.type())));
        }
        if (role == Role.PLAIN && EmbeddedReader.isEmbedded(field)) {
            field.tag(KnownTypes.COLUMN)
                    .filter(tag -> tag.text("value").isEmpty())
                    .ifPresent(tag -> checkName(field, ""));
            boolean prefixed = field.tag(KnownTypes.EMBEDDED)
                    .map(tag -> tag.truth("prefix"))
                    .orElse(true);
            readInside(field, scope.embedded(field.name(), columnOf(field, scope), prefixed));
        } else {
            add(field, scope.nameOf(field.name()), columnOf(field, scope), scope.element(), role);
        }
    }

    /** A {@code byte[]} is one value unless it has a size. */
    private static boolean isArray(FieldSource field) {
        return field.type() instanceof ArrayType
                && (!TypeNames.of(field.type()).equals("byte[]") || field.has(KnownTypes.SIZE));
    }

    private void readArray(FieldSource field, Scope scope) {
        TypeMirror component = ((ArrayType) field.type()).getComponentType();
        boolean nested =
                component instanceof ArrayType && !TypeNames.of(component).equals("byte[]");
        if (nested || scope.element() != null) {
            field.refuse(problems, Mistake.ARRAY_NESTED);
            return;
        }
        ArrayField.of(field, problems).ifPresent(array -> readElements(field.of(component), scope, array));
    }

    private void readElements(FieldSource field, Scope scope, ArrayField array) {
        String column = columnOf(field, scope);
        int mistakes = problems.count();
        for (int i = 0; i < array.size() && problems.count() == mistakes; i++) { // every element has the same mistakes
            if (EmbeddedReader.isEmbedded(field)) {
                readInside(field, scope.embedded(array, column, i));
            } else {
                Element element = new Element(i, array.size());
                add(field, scope.nameOf(array, i), column + "_" + (i + 1), element, Role.PLAIN);
            }
        }
    }

    private void readInside(FieldSource field, Scope inner) {
        Optional<TypeElement> type = new EmbeddedReader(problems).read(field, embedding);
        if (type.isPresent()) {
            embedding.push(type.get());
            for (VariableElement innerField : order.of(type.get(), Hierarchy.ownColumns(type.get()))) {
                read(field.inner(innerField), inner);
            }
            embedding.pop();
        }
    }

    private void add(FieldSource field, FieldName name, String column, @Nullable Element element, Role role) {
        checkName(field, column);
        new FieldTags(problems).check(field, role);
        Optional<FieldKind> kind =
                role == Role.PLAIN ? kinds.read(field, element != null) : special.kind(field, role, kinds);
        boolean nullable =
                role == Role.PLAIN && !field.type().getKind().isPrimitive() && !field.has(KnownTypes.REQUIRED);
        List<AnnotationSpec> constraints = new ConstraintReader(problems).read(field, role);
        kind.ifPresent(known -> columns.add(
                new Read(new FieldModel(name, column, 0, known, nullable, role, element, constraints), field)));
    }

    private static String columnOf(FieldSource field, Scope scope) {
        String given =
                field.tag(KnownTypes.COLUMN).map(tag -> tag.text("value")).orElse(null);
        return scope.columnOf(field.name(), given);
    }

    private void checkName(FieldSource field, String column) {
        Place place =
                field.tag(KnownTypes.COLUMN).map(tag -> tag.place("value")).orElseGet(field::place);
        new NameChecks(problems).check(place, "column", field.entity() + "." + field.path(), column);
    }
}
