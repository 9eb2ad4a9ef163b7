package io.fluxa.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that applications hold: a constructor and the accessors of every field. */
final class EntityEmitter {

    private final EntityModel model;
    private final Map<FieldModel, FieldRule> rules;

    EntityEmitter(EntityModel model) {
        this.model = model;
        this.rules = FieldRules.of(model).stream().collect(Collectors.toMap(FieldRule::field, rule -> rule));
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.entity())
                .addJavadoc("One row of the table of {@code $L}.", model.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(KnownTypes.GENERATED_ENTITY, model.entity(), model.row()));
        for (PropertyModel property : model.properties()) {
            if (ruleOf(property) instanceof JsonRule json) {
                type.addField(documentType(json));
            }
        }
        type.addMethod(constructor());
        for (PropertyModel property : model.properties()) {
            accessors(property).forEach(type::addMethod);
        }
        return type;
    }

    private FieldRule ruleOf(PropertyModel property) {
        return Objects.requireNonNull(rules.get(property.first()));
    }

    private List<MethodSpec> accessors(PropertyModel property) {
        FieldRule rule = ruleOf(property);
        if (rule instanceof DeletionRule) {
            return new DeletionAccessors(model, rule.field()).emit();
        }
        Slot slot = new Slot(model, property);
        List<MethodSpec> methods = new ArrayList<>(
                rule instanceof ReferenceRule reference
                        ? new ReferenceAccessors(slot, reference).emit()
                        : new ValueAccessors(slot, rule).emit());
        if (property.isArray()) {
            methods.addAll(new ArrayAccessors(slot, rule).emit());
        }
        return methods;
    }

    private static FieldSpec documentType(JsonRule json) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(KnownTypes.JSON_TYPE, json.accessorType()), json.typeConstant())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>() {}", KnownTypes.JSON_TYPE)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(model.provider(), "provider")
                .addParameter(KnownTypes.SESSION, "session")
                .addParameter(model.row(), "row")
                .addParameter(boolean.class, "stored")
                .addStatement("super(provider, session, row, stored)")
                .build();
    }
}
