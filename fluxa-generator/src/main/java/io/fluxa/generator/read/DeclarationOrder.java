package io.fluxa.generator.read;

import io.fluxa.generator.check.SourceTypes;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * The order in which a class declares its fields. javac has it for every class. ECJ has it for sources only, and lists the
 * fields of a compiled class by the alphabet; there it is read from the class file, which has them as they were written.
 */
public final class DeclarationOrder {

    private static final String ECJ = "org.eclipse.";

    private final Elements elements;
    private final Filer filer;
    private final boolean trusted;
    private final SourceTypes sources;

    private DeclarationOrder(ProcessingEnvironment compiler, SourceTypes sources) {
        this.elements = compiler.getElementUtils();
        this.filer = compiler.getFiler();
        this.trusted = !compiler.getElementUtils().getClass().getName().startsWith(ECJ);
        this.sources = sources;
    }

    /** The order that a compiler knows, with what it does not know of classes that are none of its sources. */
    public static DeclarationOrder of(ProcessingEnvironment compiler, SourceTypes sources) {
        return new DeclarationOrder(compiler, sources);
    }

    /** Some fields of a type in the order of their declaration. */
    <E extends Element> List<E> of(TypeElement type, List<E> fields) {
        if (trusted || sources.contains(type)) {
            return fields;
        }
        Optional<List<String>> names = read(type);
        return names.isEmpty()
                ? fields
                : fields.stream()
                        .sorted(Comparator.comparingInt(field ->
                                names.get().indexOf(field.getSimpleName().toString())))
                        .toList();
    }

    private Optional<List<String>> read(TypeElement type) {
        PackageElement home = elements.getPackageOf(type);
        String binary = elements.getBinaryName(type).toString();
        String file = binary.substring(binary.lastIndexOf('.') + 1) + ".class";
        for (StandardLocation location : List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)) {
            try (InputStream stream =
                    filer.getResource(location, home.getQualifiedName(), file).openInputStream()) {
                return Optional.of(ClassFile.fields(new DataInputStream(stream)));
            } catch (IOException | RuntimeException elsewhere) {
                // a compiler need not give out classes; then its own order has to do
            }
        }
        return Optional.empty();
    }
}
