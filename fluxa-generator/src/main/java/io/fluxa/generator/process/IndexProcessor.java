package io.fluxa.generator.process;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.check.SourceTypes;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import io.fluxa.generator.read.TableReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Lists the providers of a module in one resource that the runtime finds them by. It sees all definitions of a compilation, so
 * it is also the one that notices two of them with the same table.
 */
public final class IndexProcessor extends AbstractProcessor {

    private final Map<String, TypeElement> definitions = new LinkedHashMap<>();
    private final SourceTypes sources = new SourceTypes();
    private NamingOption naming = NamingOption.DEFAULT;

    /** Called by the compiler. */
    public IndexProcessor() {}

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
        sources.add(round);
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                TypeElement definition = (TypeElement) element;
                definitions.put(definition.getQualifiedName().toString(), definition);
            }
        }
        if (round.processingOver()) {
            naming.report(processingEnv.getMessager());
            refuseSharedTables();
            if (!round.errorRaised()) {
                write();
            }
        }
        return false;
    }

    private void refuseSharedTables() {
        Map<String, TypeElement> owners = new HashMap<>();
        Problems problems = new Problems();
        for (TypeElement definition : definitions.values()) {
            TableReader table = new TableReader(definition, naming.naming());
            String place = table.pool() + "\n" + table.name().toLowerCase(Locale.ROOT);
            TypeElement owner = owners.putIfAbsent(place, definition);
            if (owner != null) {
                problems.add(
                        table.place(),
                        Mistake.TABLE_TWICE,
                        definition.getQualifiedName(),
                        owner.getQualifiedName(),
                        table.name(),
                        table.pool());
            }
        }
        problems.report(processingEnv, sources);
    }

    private void write() {
        ProviderIndex index = new ProviderIndex(processingEnv);
        definitions.values().stream()
                .filter(definition -> definition.getNestingKind() == NestingKind.TOP_LEVEL)
                .forEach(definition -> index.add(EntityModel.providerOf(ClassName.get(definition)), definition));
        try {
            index.write();
        } catch (IOException failure) {
            processingEnv
                    .getMessager()
                    .printMessage(Kind.ERROR, ProviderIndex.LOCATION + " could not be written: " + failure);
        }
    }
}
