package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.EnumModel.Constant;
import io.fluxa.generator.model.FieldKind.EnumConstant;
import io.fluxa.generator.model.FieldKind.EnumSet;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of a row that know the stored texts of its enums: one per enum. */
final class EnumNames {

    private final Map<EnumModel, String> names = new LinkedHashMap<>();

    /** Names the enums of an entity, apart from the fields of its row. */
    EnumNames(EntityModel model) {
        Set<String> taken = new HashSet<>();
        model.fields().forEach(field -> taken.add(field.property()));
        model.fields()
                .forEach(field -> type(field)
                        .ifPresent(type ->
                                taken.add(type.type().topLevelClassName().simpleName())));
        model.fields().forEach(field -> type(field).ifPresent(type -> add(type, taken)));
    }

    private static Optional<EnumModel> type(FieldModel field) {
        if (field.kind() instanceof EnumConstant constant) {
            return Optional.of(constant.type());
        }
        return field.kind() instanceof EnumSet set ? Optional.of(set.type()) : Optional.empty();
    }

    private void add(EnumModel type, Set<String> taken) {
        if (!names.containsKey(type)) {
            String name = Naming.snakeCase(type.type().simpleName()).toUpperCase(Locale.ROOT);
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(type, name);
        }
    }

    /** The name of the constant for an enum. */
    String of(EnumModel type) {
        return Objects.requireNonNull(names.get(type));
    }

    /** The declarations of all constants. */
    List<FieldSpec> declarations() {
        return names.entrySet().stream()
                .map(entry -> declaration(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static FieldSpec declaration(String name, EnumModel type) {
        ClassName constants = type.type();
        CodeBlock.Builder value = CodeBlock.builder().add("$T.of($T.class)", KnownTypes.ENUM_VALUES, constants);
        for (Constant constant : type.constants()) {
            if (constant.renamed()) {
                value.add("\n.with($T.$L, $S)", constants, constant.name(), constant.value());
            }
        }
        return FieldSpec.builder(ParameterizedTypeName.get(KnownTypes.ENUM_VALUES, constants), name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$L",
                        CodeBlock.builder().add("$>$>$L$<$<", value.build()).build())
                .build();
    }
}
