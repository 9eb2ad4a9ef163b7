package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.EnumChecks;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.EnumModel.Constant;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Reads the constants of an enum and the texts they are stored as. Mistakes are reported on the field that uses the enum: the enum may come from
 * a jar, and ECJ cannot show the place of a constant.
 */
final class EnumReader {

    private static final int MOST_OF_A_SET = 64;

    private final DeclarationOrder order;
    private final Problems problems;

    EnumReader(DeclarationOrder order, Problems problems) {
        this.order = order;
        this.problems = problems;
    }

    Optional<EnumModel> read(FieldSource field, TypeElement type, boolean set) {
        if (Visibility.hides(type, field)) {
            field.refuse(problems, Mistake.TYPE_HIDDEN, type.getSimpleName());
            return Optional.empty();
        }
        List<Constant> constants = constants(type);
        if (constants.isEmpty()) {
            field.refuse(problems, Mistake.ENUM_EMPTY, type.getQualifiedName());
            return Optional.empty();
        }
        if (set && constants.size() > MOST_OF_A_SET) {
            field.refuse(problems, Mistake.SET_MANY, type.getSimpleName(), constants.size());
            return Optional.empty();
        }
        String name = type.getSimpleName().toString();
        new EnumChecks(problems, field.place(), name, field.entity(), field.path()).check(constants);
        return Optional.of(new EnumModel(ClassName.get(type), constants));
    }

    private List<Constant> constants(TypeElement type) {
        List<Element> declared = new ArrayList<>(type.getEnclosedElements());
        declared.removeIf(element -> element.getKind() != ElementKind.ENUM_CONSTANT);
        List<Constant> constants = new ArrayList<>();
        for (Element element : order.of(type, declared)) {
            String name = element.getSimpleName().toString();
            String value = Tag.find(element, KnownTypes.ENUM_VALUE)
                    .map(tag -> tag.text("value"))
                    .orElse(name);
            constants.add(new Constant(name, value));
        }
        return constants;
    }
}
