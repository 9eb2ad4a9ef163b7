package io.fluxa.generator.process;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.read.DefinitionReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The resource that names every provider of a module, one a line, sorted. A compilation of only some sources keeps what an
 * earlier one wrote, except for definitions that vanished or are none any more.
 */
final class ProviderIndex {

    static final String LOCATION = "META-INF/services/" + KnownTypes.GENERATED_PROVIDER.canonicalName();

    private final Filer filer;
    private final Elements elements;
    private final Map<String, Element> origins = new TreeMap<>();

    ProviderIndex(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    void add(ClassName provider, Element definition) {
        origins.put(provider.canonicalName(), definition);
    }

    void write() throws IOException {
        List<String> providers = new ArrayList<>(origins.keySet());
        for (String earlier : earlier()) {
            if (!origins.containsKey(earlier) && stillDefined(earlier)) {
                providers.add(earlier);
            }
        }
        providers.sort(null);
        Element[] definitions = origins.values().toArray(Element[]::new);
        FileObject resource = filer.createResource(StandardLocation.CLASS_OUTPUT, "", LOCATION, definitions);
        try (Writer writer = new OutputStreamWriter(resource.openOutputStream(), StandardCharsets.UTF_8)) {
            for (String provider : providers) {
                writer.write(provider);
                writer.write('\n');
            }
        }
    }

    private List<String> earlier() throws IOException {
        try (InputStream stream =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", LOCATION).openInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (FileNotFoundException | NoSuchFileException none) {
            return List.of();
        }
    }

    private boolean stillDefined(String provider) {
        if (!provider.endsWith(EntityModel.PROVIDER_SUFFIX)) {
            return false;
        }
        String definition = provider.substring(0, provider.length() - EntityModel.PROVIDER_SUFFIX.length());
        TypeElement type = elements.getTypeElement(definition);
        return type == null ? compiled(definition) : DefinitionReader.isDefinition(type);
    }

    /** An output folder that is not on the class path still holds what was compiled before. */
    private boolean compiled(String definition) {
        int dot = definition.lastIndexOf('.');
        String packageName = definition.substring(0, Math.max(dot, 0));
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, definition.substring(dot + 1) + ".class")
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
