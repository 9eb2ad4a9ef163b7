package io.fluxa.generator.emit;

import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Date;
import io.fluxa.generator.model.FieldKind.DateTime;
import io.fluxa.generator.model.FieldKind.DecimalNumber;
import io.fluxa.generator.model.FieldKind.EnumConstant;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.FieldModel;
import java.util.List;

/** Finds the rule of a field. */
final class FieldRules {

    private FieldRules() {}

    static List<FieldRule> of(EntityModel entity) {
        return entity.fields().stream().map(FieldRules::of).toList();
    }

    static FieldRule of(FieldModel field) {
        FieldKind kind = field.kind();
        if (kind instanceof WholeNumber number) {
            return new WholeNumberRule(field, number);
        } else if (kind instanceof Reference reference) {
            return new ReferenceRule(field, reference);
        } else if (kind instanceof Bool) {
            return new BoolRule(field);
        } else if (kind instanceof DecimalNumber decimal) {
            return new DecimalRule(field, decimal);
        } else if (kind instanceof Text text) {
            return new TextRule(field, text);
        } else if (kind instanceof Date) {
            return new DateRule(field);
        } else if (kind instanceof DateTime time) {
            return new DateTimeRule(field, time);
        } else if (kind instanceof EnumConstant constant) {
            return new EnumRule(field, constant.type());
        }
        throw new IllegalStateException("no rule for " + kind + "; the reader refuses kinds that are not emitted");
    }

    /** A primitive, boxed where the column may be NULL. */
    static TypeName primitive(FieldModel field, TypeName primitive) {
        return field.nullable() ? primitive.box() : primitive;
    }
}
