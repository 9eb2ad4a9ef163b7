package io.fluxa.generator.emit;

import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Blob;
import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Date;
import io.fluxa.generator.model.FieldKind.DateTime;
import io.fluxa.generator.model.FieldKind.DecimalNumber;
import io.fluxa.generator.model.FieldKind.Deletion;
import io.fluxa.generator.model.FieldKind.EnumConstant;
import io.fluxa.generator.model.FieldKind.EnumSet;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.FieldModel;
import java.util.List;

/** Finds the rules of the columns of an entity. */
final class FieldRules {

    private final EntityModel model;
    private final EnumNames enums;

    private FieldRules(EntityModel model) {
        this.model = model;
        this.enums = new EnumNames(model);
    }

    static List<FieldRule> of(EntityModel model) {
        FieldRules rules = new FieldRules(model);
        return model.fields().stream().map(rules::rule).toList();
    }

    private FieldRule rule(FieldModel field) {
        FieldKind kind = field.kind();
        if (kind instanceof WholeNumber number) {
            return new WholeNumberRule(field, number);
        } else if (kind instanceof Reference reference) {
            return new ReferenceRule(field, reference);
        } else if (kind instanceof Bool) {
            return new BoolRule(field);
        } else if (kind instanceof FloatingPoint number) {
            return new FloatingPointRule(field, number);
        } else if (kind instanceof DecimalNumber decimal) {
            return new DecimalRule(field, decimal);
        } else if (kind instanceof Text text) {
            return new TextRule(field, text, model.traits().emptyIsNull());
        } else if (kind instanceof Date) {
            return new DateRule(field);
        } else if (kind instanceof DateTime time) {
            return new DateTimeRule(field, time);
        } else if (kind instanceof EnumConstant constant) {
            return new EnumRule(field, model, constant.type(), enums.of(constant.type()));
        } else if (kind instanceof EnumSet set) {
            return new EnumSetRule(field, model, set.type(), enums.of(set.type()));
        } else if (kind instanceof Blob blob) {
            return new BlobRule(field, blob);
        } else if (kind instanceof Json json) {
            return new JsonRule(field, model, json);
        } else if (kind instanceof Deletion deletion) {
            return new DeletionRule(field, deletion);
        }
        throw new IllegalStateException("no rule for " + kind);
    }

    /** A primitive, boxed where the column may be NULL. */
    static TypeName primitive(FieldModel field, TypeName primitive) {
        return field.nullable() ? primitive.box() : primitive;
    }
}
