package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.FieldChecks;
import io.fluxa.generator.check.Placed;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.CacheModel;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.EntityModel.Traits;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.IndexModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Naming;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads one definition as far as it can be understood. */
public final class DefinitionReader {

    private static final String MARK = "javax.annotation.processing.Generated";

    private static final List<String> USED_OF_JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Class",
            "IndexOutOfBoundsException",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final Elements elements;
    private final Naming naming;
    private final DeclarationOrder order;

    /** Creates a reader over the compiler's elements. */
    public DefinitionReader(Elements elements, Naming naming, DeclarationOrder order) {
        this.elements = elements;
        this.naming = naming;
        this.order = order;
    }

    /** The model of a definition, or nothing after a mistake was added to the problems. */
    public Optional<EntityModel> read(TypeElement definition, Problems problems) {
        if (!new ShapeReader(problems).accepts(definition)) {
            return Optional.empty();
        }
        TableReader table = new TableReader(definition, naming);
        table.check(problems);
        TagReader tags = new TagReader(definition, problems);
        List<Placed<FieldModel>> placed = new FieldsReader(definition, naming, order, tags, problems).read();
        List<FieldModel> columns = placed.stream().map(Placed::part).toList();
        new FieldChecks(definition, problems).check(placed);
        CacheReader caches = new CacheReader(definition, problems);
        CacheModel cached = caches.read();
        List<IndexModel> indexes = new IndexReader(definition, caches, problems).read(columns);
        if (!problems.none()) {
            return Optional.empty();
        }
        Set<Element> fields =
                placed.stream().map(column -> column.place().element()).collect(Collectors.toSet());
        return Optional.of(new EntityModel(
                ClassName.get(definition),
                table.pool(),
                table.name(),
                columns,
                indexes,
                cached,
                tags.tags(),
                traits(definition, fields)));
    }

    /** Whether a type is a definition. */
    public static boolean isDefinition(TypeElement type) {
        return Tag.present(type, KnownTypes.FLUXA_ENTITY);
    }

    private Traits traits(TypeElement definition, Set<Element> fields) {
        String home = ClassName.get(definition).packageName();
        List<String> shadowed = USED_OF_JAVA_LANG.stream()
                .filter(name -> elements.getTypeElement(home + "." + name) != null)
                .toList();
        return new Traits(
                Deprecations.touch(definition, fields, elements),
                canBeMarked(definition),
                shadowed,
                naming == Naming.GO);
    }

    /** A named module must read {@code java.compiler} for its code to carry {@code @Generated}. */
    private boolean canBeMarked(TypeElement definition) {
        ModuleElement module = elements.getModuleOf(definition);
        return module == null || module.isUnnamed() || elements.getTypeElement(module, MARK) != null;
    }
}
