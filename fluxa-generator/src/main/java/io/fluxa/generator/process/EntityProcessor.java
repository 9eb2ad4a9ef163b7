package io.fluxa.generator.process;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.check.SourceTypes;
import io.fluxa.generator.emit.Emission;
import io.fluxa.generator.emit.SourceFile;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import io.fluxa.generator.read.DeclarationOrder;
import io.fluxa.generator.read.DefinitionReader;
import io.fluxa.generator.read.Unresolved;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code UserEntity}, {@code UserProvider}, {@code UserFields} and {@code UserRow} for each definition {@code User}. What is written
 * for a definition depends on nothing but it and the types it names, so that incremental builds repeat only what changed.
 */
public final class EntityProcessor extends AbstractProcessor {

    /** Definitions that name types which another processor has still to write. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private final Set<String> handWritten = new HashSet<>();
    private final SourceTypes sources = new SourceTypes();
    private NamingOption naming = NamingOption.DEFAULT;

    /** Called by the compiler. */
    public EntityProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        naming = NamingOption.of(environment);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Naming.OPTION);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(KnownTypes.FLUXA_ENTITY.canonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (handWritten.isEmpty()) {
            round.getRootElements().forEach(root -> handWritten.add(root.toString()));
        }
        sources.add(round);
        for (TypeElement definition : definitions(annotations, round)) {
            if (Unresolved.in(definition)) {
                waiting.add(definition.getQualifiedName().toString());
            } else {
                handle(definition);
            }
        }
        return false;
    }

    private Set<TypeElement> definitions(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> definitions = new LinkedHashSet<>();
        for (String name : waiting) {
            definitions.add(processingEnv.getElementUtils().getTypeElement(name));
        }
        waiting.clear();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                definitions.add((TypeElement) element);
            }
        }
        return definitions;
    }

    private void handle(TypeElement definition) {
        Problems problems = new Problems();
        try {
            Optional<EntityModel> model = new DefinitionReader(
                            processingEnv.getElementUtils(),
                            naming.naming(),
                            DeclarationOrder.of(processingEnv, sources))
                    .read(definition, problems);
            if (model.isPresent() && namesAreFree(definition, problems)) {
                write(model.get(), definition, problems);
            }
        } catch (RuntimeException | IOException failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            problems.add(Place.of(definition), Mistake.UNEXPECTED, definition.getSimpleName(), trace);
        }
        problems.report(processingEnv, sources);
    }

    private boolean namesAreFree(TypeElement definition, Problems problems) {
        for (ClassName emitted : EntityModel.emittedFor(ClassName.get(definition))) {
            if (handWritten.contains(emitted.canonicalName())) {
                taken(emitted.canonicalName(), definition, problems);
            }
        }
        return problems.none();
    }

    private void write(EntityModel model, TypeElement definition, Problems problems) throws IOException {
        for (SourceFile file : Emission.of(model)) {
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile(file.type(), definition)
                    .openWriter()) {
                writer.write(file.text());
            } catch (FilerException alreadyWritten) {
                taken(file.type(), definition, problems);
                return; // the others stand there as well
            }
        }
    }

    private static void taken(String type, TypeElement definition, Problems problems) {
        problems.add(Place.of(definition), Mistake.NAME_TAKEN, type, definition.getSimpleName());
    }
}
