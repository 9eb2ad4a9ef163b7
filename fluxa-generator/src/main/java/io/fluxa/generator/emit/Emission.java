package io.fluxa.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The source files of one definition. */
public final class Emission {

    private static final String INDENT = "    ";
    /** What generated types are marked with, in {@code @Generated}. */
    public static final String GENERATOR = "io.fluxa.generator";

    private Emission() {}

    /** The entity, its provider, its fields and its row. */
    public static List<SourceFile> of(EntityModel model) {
        return List.of(
                file(model, new EntityEmitter(model).emit().addAnnotation(NullMarked.class)),
                file(model, new ProviderEmitter(model).emit().addAnnotation(NullMarked.class)),
                file(model, new FieldsEmitter(model).emit().addAnnotation(NullMarked.class)),
                file(model, qualified(model, new RowEmitter(model).emit())));
    }

    /** A field hides a type of the same name. */
    private static TypeSpec.Builder qualified(EntityModel model, TypeSpec.Builder row) {
        model.properties().forEach(property -> row.alwaysQualify(property.name()));
        return row;
    }

    private static SourceFile file(EntityModel model, TypeSpec.Builder type) {
        if (model.traits().markable()) {
            type.addAnnotation(AnnotationSpec.builder(Generated.class)
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
        if (model.traits().deprecated()) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get(SuppressWarnings.class))
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        model.traits().shadowed().forEach(type::alwaysQualify);
        return SourceFile.of(JavaFile.builder(model.definition().packageName(), type.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build());
    }
}
