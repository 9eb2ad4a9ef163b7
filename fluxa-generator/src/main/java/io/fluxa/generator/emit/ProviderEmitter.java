package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fluxa.generator.model.CacheModel;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.IndexModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.TagModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that finds and creates entities. Neither it nor a method is final, so that CDI can proxy it. */
final class ProviderEmitter {

    private static final int LONGEST_CHAIN = 100;
    private static final ClassName CLASS = ClassName.get(Class.class);

    private final EntityModel model;

    ProviderEmitter(EntityModel model) {
        this.model = model;
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.provider())
                .addJavadoc("Finds and creates {@link $T}.", model.entity())
                .addModifiers(Modifier.PUBLIC)
                .superclass(ParameterizedTypeName.get(KnownTypes.GENERATED_PROVIDER, model.entity(), model.row()));
        addSchema(type);
        return type.addMethod(constructor())
                .addMethods(new LookUps(model).emit())
                .addMethod(classGetter("definition", WildcardTypeName.subtypeOf(Object.class), model.definition()))
                .addMethod(classGetter("entityType", model.entity(), model.entity()))
                .addMethod(newRow())
                .addMethod(readRow())
                .addMethod(flags())
                .addMethod(decodeRow())
                .addMethod(newEntity());
    }

    /** One chain of calls, or a method for definitions so wide that javac could not follow the chain. */
    private void addSchema(TypeSpec.Builder type) {
        List<CodeBlock> parts = schemaParts();
        CodeBlock start =
                CodeBlock.of("$T.of($S, $S, $S)", KnownTypes.ENTITY_SCHEMA, model.name(), model.pool(), model.table());
        FieldSpec.Builder schema = FieldSpec.builder(
                KnownTypes.ENTITY_SCHEMA, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        if (parts.size() <= LONGEST_CHAIN) {
            CodeBlock chain = parts.stream().collect(CodeBlock.joining("\n.", "\n.", "\n.build()"));
            type.addField(schema.initializer("$L$>$>$L$<$<", start, chain).build());
            return;
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("buildSchema")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(KnownTypes.ENTITY_SCHEMA)
                .addStatement("$T builder = $L", KnownTypes.SCHEMA_BUILDER, start);
        parts.forEach(part -> method.addStatement("builder.$L", part));
        type.addField(schema.initializer("buildSchema()").build())
                .addMethod(method.addStatement("return builder.build()").build());
    }

    private List<CodeBlock> schemaParts() {
        List<CodeBlock> parts = new ArrayList<>();
        for (FieldRule rule : FieldRules.of(model)) {
            FieldModel field = rule.field();
            parts.add(CodeBlock.of("$L($S, $S, $L)", partFor(field), field.column(), field.path(), rule.columnType()));
        }
        for (IndexModel index : model.indexes()) {
            CodeBlock columns = index.fields().stream()
                    .map(field -> CodeBlock.of("$S", field.column()))
                    .collect(CodeBlock.joining(", "));
            parts.add(
                    index.redisPool() == null
                            ? CodeBlock.of(
                                    "$L($S, $L)", index.unique() ? "uniqueIndex" : "index", index.name(), columns)
                            : CodeBlock.of("cachedUniqueIndex($S, $S, $L)", index.name(), index.redisPool(), columns));
        }
        addCaches(parts);
        for (TagModel tag : model.tags()) {
            parts.add(
                    tag.field().isEmpty()
                            ? CodeBlock.of("tag($S, $S)", tag.key(), tag.value())
                            : CodeBlock.of("fieldTag($S, $S, $S)", tag.field(), tag.key(), tag.value()));
        }
        return parts;
    }

    private void addCaches(List<CodeBlock> parts) {
        CacheModel.Redis redis = model.caches().redis();
        if (redis != null) {
            parts.add(CodeBlock.of("redisCache($S, $L)", redis.pool(), duration(redis.ttl())));
        }
        Integer local = model.caches().local();
        if (local != null) {
            parts.add(CodeBlock.of("localCache($L)", local));
        }
    }

    /** In the largest unit that it is a whole number of. */
    private static CodeBlock duration(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 86_400 == 0) {
            return CodeBlock.of("$T.ofDays($L)", Duration.class, seconds / 86_400);
        } else if (seconds % 3_600 == 0) {
            return CodeBlock.of("$T.ofHours($L)", Duration.class, seconds / 3_600);
        } else if (seconds % 60 == 0) {
            return CodeBlock.of("$T.ofMinutes($L)", Duration.class, seconds / 60);
        }
        return CodeBlock.of("$T.ofSeconds($L)", Duration.class, seconds);
    }

    private static String partFor(FieldModel field) {
        return switch (field.role()) {
            case DELETION -> "deletion";
            case VERSION -> "version";
            default -> field.nullable() ? "nullable" : "required";
        };
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Called by the engine and by CDI.")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L, SCHEMA)", KnownTypes.CONTRACT)
                .build();
    }

    private static MethodSpec classGetter(String name, TypeName argument, ClassName value) {
        return overriding(name)
                .returns(ParameterizedTypeName.get(CLASS, argument))
                .addStatement("return $T.class", value)
                .build();
    }

    private MethodSpec newRow() {
        MethodSpec.Builder method = overriding("newRow").returns(model.row()).addParameter(long.class, "id");
        boolean plain = true;
        for (FieldRule rule : FieldRules.of(model)) {
            if (!rule.initialValue().isEmpty()) {
                if (plain) {
                    method.addStatement("$T row = new $T(id)", model.row(), model.row());
                    plain = false;
                }
                method.addStatement("row.$L = $L", rule.field().slot(), rule.initialValue());
            }
        }
        return plain
                ? method.addStatement("return new $T(id)", model.row()).build()
                : method.addStatement("return row").build();
    }

    private MethodSpec readRow() {
        return overriding("readRow")
                .returns(model.row())
                .addParameter(ResultSet.class, "results")
                .addException(SQLException.class)
                .addStatement("return new $T(results)", model.row())
                .build();
    }

    private MethodSpec flags() {
        return overriding("flags")
                .returns(int.class)
                .addStatement("return $L", RowCoding.flags(FieldRules.of(model)))
                .build();
    }

    private MethodSpec decodeRow() {
        return overriding("decodeRow")
                .returns(model.row())
                .addParameter(KnownTypes.ROW_DECODER, "in")
                .addStatement("return new $T(in)", model.row())
                .build();
    }

    private MethodSpec newEntity() {
        return overriding("newEntity")
                .returns(model.entity())
                .addParameter(KnownTypes.SESSION, "session")
                .addParameter(model.row(), "row")
                .addParameter(boolean.class, "stored")
                .addStatement("return new $T(this, session, row, stored)", model.entity())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
