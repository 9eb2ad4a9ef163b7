package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.LookUp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods of a provider that find the row with the values of a unique index. */
final class LookUps {

    private static final int LONGEST_LINE = 112;

    private final EntityModel model;
    private final Map<FieldModel, FieldRule> rules;

    LookUps(EntityModel model) {
        this.model = model;
        this.rules = FieldRules.of(model).stream().collect(Collectors.toMap(FieldRule::field, Function.identity()));
    }

    List<MethodSpec> emit() {
        return model.indexes().stream()
                .flatMap(index -> LookUp.by(index).stream())
                .map(this::method)
                .toList();
    }

    private MethodSpec method(LookUp lookUp) {
        List<String> names = names(lookUp.keys());
        MethodSpec.Builder method = MethodSpec.methodBuilder(lookUp.method())
                .addJavadoc(doc(lookUp.keys()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), model.entity()))
                .addParameter(KnownTypes.FLUXA_CONTEXT, "context");
        List<CodeBlock> conditions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            FieldModel key = lookUp.keys().get(i);
            method.addParameter(Objects.requireNonNull(rules.get(key)).keyType(), names.get(i));
            conditions.add(CodeBlock.of("$T.$L.eq($L)", model.columns(), key.constant(), names.get(i)));
        }
        return method.addStatement("return searchOne(context, $T.where($L))", KnownTypes.QUERY, joined(conditions))
                .build();
    }

    private CodeBlock doc(List<FieldModel> keys) {
        List<String> paths =
                keys.stream().map(key -> "{@code " + key.path() + "}").toList();
        int last = paths.size() - 1;
        String words = last == 0 ? paths.get(0) : String.join(", ", paths.subList(0, last)) + " and " + paths.get(last);
        String row = model.field(Role.DELETION).isPresent() ? "living row" : "row";
        return CodeBlock.of("Finds the $L by $L; empty when there is none.", row, words);
    }

    /** What the parameters are called: apart from each other, and from what the method names, which {@code io} can begin. */
    private List<String> names(List<FieldModel> keys) {
        Set<String> taken = new HashSet<>(Set.of(
                "context", "io", KnownTypes.QUERY.simpleName(), model.columns().simpleName()));
        List<String> names = new ArrayList<>();
        for (FieldModel key : keys) {
            String name = Objects.requireNonNull(rules.get(key)).keyName();
            while (!taken.add(name)) {
                name += "_";
            }
            names.add(name);
        }
        return names;
    }

    /** On one line, or each on its own where they would not fit. */
    private CodeBlock joined(List<CodeBlock> conditions) {
        String line = conditions.stream()
                .map(condition -> condition.toString().replace(model.columns().packageName() + ".", ""))
                .collect(Collectors.joining(", ", "return searchOne(context, Query.where(", "));"));
        return line.length() <= LONGEST_LINE
                ? CodeBlock.join(conditions, ", ")
                : CodeBlock.builder()
                        .add("\n")
                        .add(CodeBlock.join(conditions, ",\n"))
                        .build();
    }
}
