package io.fluxa.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import org.jspecify.annotations.NullMarked;

/** The source files of one definition. */
public final class Emission {

    private static final String INDENT = "    ";
    private static final String GENERATOR = "io.fluxa.generator";

    private Emission() {}

    /** Writes the entity, its provider, its fields and its row; each names the definition as its only origin. */
    public static List<JavaFile> of(EntityModel model, Element origin) {
        return List.of(
                file(model, new EntityEmitter(model).emit().addAnnotation(NullMarked.class), origin),
                file(model, new ProviderEmitter(model).emit().addAnnotation(NullMarked.class), origin),
                file(model, new FieldsEmitter(model).emit().addAnnotation(NullMarked.class), origin),
                file(model, new RowEmitter(model).emit(), origin));
    }

    private static JavaFile file(EntityModel model, TypeSpec.Builder type, Element origin) {
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
        return JavaFile.builder(
                        model.definition().packageName(),
                        type.addOriginatingElement(origin).build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
    }
}
