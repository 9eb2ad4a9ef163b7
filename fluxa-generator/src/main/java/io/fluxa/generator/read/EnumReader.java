package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.EnumChecks;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.EnumModel.Constant;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads the constants of an enum and the texts they are stored as. Mistakes are reported on the field that uses the enum: the enum may come from
 * a jar, and ECJ cannot show the place of a constant.
 */
final class EnumReader {

    private final TypeElement definition;
    private final Problems problems;

    EnumReader(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    Optional<EnumModel> read(VariableElement field, TypeElement type) {
        String entity = definition.getSimpleName().toString();
        String name = field.getSimpleName().toString();
        if (hidden(type)) {
            problems.add(Place.of(field), Mistake.TYPE_HIDDEN, entity, name, type.getSimpleName());
            return Optional.empty();
        }
        List<Constant> constants = constants(type);
        if (constants.isEmpty()) {
            problems.add(Place.of(field), Mistake.ENUM_EMPTY, entity, name, type.getQualifiedName());
            return Optional.empty();
        }
        new EnumChecks(problems, Place.of(field), type.getSimpleName().toString(), entity, name).check(constants);
        return Optional.of(new EnumModel(ClassName.get(type), constants));
    }

    private static List<Constant> constants(TypeElement type) {
        List<Constant> constants = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = element.getSimpleName().toString();
                String value = Tag.find(element, KnownTypes.ENUM_VALUE)
                        .map(tag -> tag.text("value"))
                        .orElse(name);
                constants.add(new Constant(name, value));
            }
        }
        return constants;
    }

    private static boolean hidden(TypeElement type) {
        Element enclosing = type;
        while (enclosing instanceof TypeElement) {
            if (enclosing.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
            enclosing = enclosing.getEnclosingElement();
        }
        return false;
    }
}
