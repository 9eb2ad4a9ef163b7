package io.fluxa.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.PropertyModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of values: typed fields, and the methods that treat them by ordinal. It is not {@code @NullMarked}, because
 * even required fields are null in a new row.
 */
final class RowEmitter {

    private final EntityModel model;
    private final List<FieldRule> rules;
    private final Map<FieldModel, FieldRule> ruleOf;

    RowEmitter(EntityModel model) {
        this.model = model;
        this.rules = FieldRules.of(model);
        this.ruleOf = rules.stream().collect(Collectors.toMap(FieldRule::field, rule -> rule));
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.row())
                .addJavadoc("The values of one row of the table of {@code $L}.", model.name())
                .addModifiers(Modifier.FINAL)
                .superclass(KnownTypes.GENERATED_ROW);
        new EnumNames(model).declarations().forEach(type::addField);
        model.properties().forEach(property -> type.addField(declaration(property)));
        RowCoding coding = new RowCoding(rules, this::arrays);
        type.addMethod(creator())
                .addMethod(reader())
                .addMethod(coding.decoder())
                .addMethod(copier())
                .addMethod(id())
                .addMethod(copy())
                .addMethod(coding.encode());
        new RowSwitches(model, rules).emit().forEach(type::addMethod);
        new RowRoles(model).emit().forEach(type::addMethod);
        return type;
    }

    private FieldSpec declaration(PropertyModel property) {
        return FieldSpec.builder(typeOf(property), property.name()).build();
    }

    private TypeName typeOf(PropertyModel property) {
        TypeName element = Objects.requireNonNull(ruleOf.get(property.first())).type();
        return property.isArray() ? ArrayTypeName.of(element) : element;
    }

    private MethodSpec creator() {
        FieldModel id = model.id();
        TypeName type = rules.get(0).type();
        CodeBlock value = type.equals(TypeName.LONG) ? CodeBlock.of("id") : CodeBlock.of("($T) id", type);
        return MethodSpec.constructorBuilder()
                .addParameter(long.class, "id")
                .addStatement("this.$L = $L", id.slot(), value)
                .addCode(arrays())
                .build();
    }

    /** Creates the arrays, still empty. */
    private CodeBlock arrays() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (PropertyModel property : model.properties()) {
            if (property.isArray()) {
                code.addStatement("$L = $L", RowSwitches.ownName(property.name()), newArray(property));
            }
        }
        return code.build();
    }

    private CodeBlock newArray(PropertyModel property) {
        TypeName element = Objects.requireNonNull(ruleOf.get(property.first())).type();
        if (element instanceof ParameterizedTypeName) {
            return CodeBlock.of("sets($L)", property.size());
        }
        return element instanceof ArrayTypeName array
                ? CodeBlock.of("new $T[$L][]", array.componentType(), property.size())
                : CodeBlock.of("new $T[$L]", element, property.size());
    }

    private MethodSpec reader() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addJavadoc("Reads all columns of the current result row.")
                .addParameter(ResultSet.class, "results")
                .addException(SQLException.class)
                .addCode(arrays());
        for (FieldRule rule : rules) {
            CodeBlock position = CodeBlock.of("$L", rule.field().ordinal() + 1);
            method.addStatement("$L = $L", RowSwitches.own(rule.field()), rule.read(position));
        }
        return method.build();
    }

    private MethodSpec copier() {
        MethodSpec.Builder method =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(model.row(), "original");
        for (PropertyModel property : model.properties()) {
            method.addStatement(
                    "$L = original.$L$L",
                    RowSwitches.ownName(property.name()),
                    property.name(),
                    property.isArray() ? ".clone()" : "");
        }
        return method.build();
    }

    private MethodSpec id() {
        return RowSwitches.overriding("id")
                .returns(long.class)
                .addStatement("return $L", model.id().slot())
                .build();
    }

    private MethodSpec copy() {
        return RowSwitches.overriding("copy")
                .returns(model.row())
                .addStatement("return new $T(this)", model.row())
                .build();
    }
}
