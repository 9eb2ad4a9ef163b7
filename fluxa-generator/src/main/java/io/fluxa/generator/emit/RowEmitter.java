package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of values: typed fields, and the methods that treat them by ordinal. It is not {@code @NullMarked}, because
 * even required fields are null in a new row.
 */
final class RowEmitter {

    private final EntityModel model;
    private final List<FieldRule> rules;

    RowEmitter(EntityModel model) {
        this.model = model;
        this.rules = FieldRules.of(model);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.row())
                .addJavadoc("The values of one row of the table of {@code $L}.", model.name())
                .addModifiers(Modifier.FINAL)
                .superclass(KnownTypes.GENERATED_ROW);
        rules.forEach(rule -> type.addField(
                FieldSpec.builder(rule.type(), rule.field().name()).build()));
        type.addMethod(creator())
                .addMethod(reader())
                .addMethod(copier())
                .addMethod(id())
                .addMethod(copy());
        new RowSwitches(model, rules).emit().forEach(type::addMethod);
        new RowTimes(model).emit().forEach(type::addMethod);
        rules.forEach(rule -> rule.rowMethods(model.name()).forEach(type::addMethod));
        return type;
    }

    private MethodSpec creator() {
        FieldModel id = model.id();
        TypeName type = rules.get(0).type();
        CodeBlock value = type.equals(TypeName.LONG) ? CodeBlock.of("id") : CodeBlock.of("($T) id", type);
        return MethodSpec.constructorBuilder()
                .addParameter(long.class, "id")
                .addStatement("this.$L = $L", id.name(), value)
                .build();
    }

    private MethodSpec reader() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addJavadoc("Reads all columns of the current result row.")
                .addParameter(ResultSet.class, "results")
                .addException(SQLException.class);
        for (FieldRule rule : rules) {
            CodeBlock position = CodeBlock.of("$L", rule.field().ordinal() + 1);
            method.addStatement("$L = $L", RowSwitches.own(rule.field()), rule.read(position));
        }
        return method.build();
    }

    private MethodSpec copier() {
        MethodSpec.Builder method =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(model.row(), "original");
        for (FieldRule rule : rules) {
            method.addStatement(
                    "$L = original.$L",
                    RowSwitches.own(rule.field()),
                    rule.field().name());
        }
        return method.build();
    }

    private MethodSpec id() {
        return RowSwitches.overriding("id")
                .returns(long.class)
                .addStatement("return $L", model.id().name())
                .build();
    }

    private MethodSpec copy() {
        return RowSwitches.overriding("copy")
                .returns(model.row())
                .addStatement("return new $T(this)", model.row())
                .build();
    }
}
