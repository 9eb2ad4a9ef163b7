package io.fluxa.generator;

import io.fluxa.generator.OutputFile.Folder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Generates sources into a folder that is committed, for builds that do not run the annotation processor. It works all or nothing: after a
 * mistake in a definition, or with a foreign file in the way, nothing is touched. A generator is immutable and can be used again. Nothing may be
 * null.
 */
public final class Generator {

    private static final Pattern OPTION = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    private final Input input;
    private final List<Path> classPath;
    private final SortedMap<String, String> options;
    private final @Nullable Path resources;
    private final Workshop workshop;

    private Generator(
            Input input,
            List<Path> classPath,
            SortedMap<String, String> options,
            @Nullable Path resources,
            Workshop workshop) {
        this.input = input;
        this.classPath = classPath;
        this.options = options;
        this.resources = resources;
        this.workshop = workshop;
    }

    /**
     * A generator for the definitions in folders of sources. Other sources there are read only where definitions name their types. Throws
     * {@link GenerationException} for no folder.
     */
    public static Generator of(Path... sourceFolders) {
        if (sourceFolders.length == 0) {
            throw new GenerationException("there is no source folder");
        }
        return of(new Input(List.of(sourceFolders), List.of()));
    }

    /**
     * A generator for compiled definitions. Where a message would name a line, it names the class. Throws {@link GenerationException} for no class and
     * for a class that is no definition.
     */
    public static Generator of(Class<?>... definitions) {
        if (definitions.length == 0) {
            throw new GenerationException("there is no definition");
        }
        return of(new Input(List.of(), List.of(definitions)));
    }

    private static Generator of(Input input) {
        return new Generator(input, ofThisJava(), new TreeMap<>(), null, Workshop.ofThisJava());
    }

    /** Generates for the definitions in one folder, with the class path of the running Java. See {@link #generate(Path)}. */
    public static Generation generate(Path sourceFolder, Path directory) {
        return of(sourceFolder).generate(directory);
    }

    /** A generator with another class path, on which the runtime and what the definitions name must be found. At first it is that of the running Java. */
    public Generator classPath(Collection<Path> entries) {
        return new Generator(input, List.copyOf(entries), options, resources, workshop);
    }

    /**
     * A generator that hands an option to the processors, as {@code -Aname=value} does. Throws {@link GenerationException} for a name that the
     * compiler would refuse.
     */
    public Generator option(String name, String value) {
        if (!OPTION.matcher(name).matches()) {
            throw new GenerationException("'" + name + "' cannot be the name of an option");
        }
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return new Generator(input, classPath, more, resources, workshop);
    }

    /** A generator that writes {@code META-INF/services} into another folder than the sources. */
    public Generator resources(Path folder) {
        return new Generator(input, classPath, options, folder, workshop);
    }

    /** A generator with other tools, for tests. */
    Generator with(Workshop other) {
        return new Generator(input, classPath, options, resources, other);
    }

    /**
     * Brings a folder in step with the definitions. A missing folder is made. Files whose content does not change are not written. Files
     * of an earlier run whose definition is gone are deleted.
     *
     * <p>The folder also gets a list of what was generated. Only a file whose content this list knows is ever replaced or deleted.
     *
     * @throws GenerationException with all mistakes in definitions and all files in the way; then nothing was touched. Also if the
     *     disk fails; then running it again goes on where it ended
     */
    public Generation generate(Path directory) {
        OutputFolders folders = folders(directory);
        folders.check();
        Plan plan = plan(folders);
        try {
            plan.carryOut();
        } catch (IOException e) {
            throw new GenerationException("a generated file could not be written: " + e, e);
        }
        return plan.generation();
    }

    /**
     * Says what {@link #generate(Path)} would do to a folder, and does nothing.
     *
     * @throws GenerationException like {@code generate}
     */
    public Generation preview(Path directory) {
        return plan(folders(directory)).generation();
    }

    private OutputFolders folders(Path directory) {
        return new OutputFolders(directory, resources == null ? directory : resources);
    }

    private Plan plan(OutputFolders folders) {
        WrittenRecord earlier = earlier(folders);
        Set<Path> recorded = earlier.files().stream()
                .filter(file -> file.folder() == Folder.SOURCE)
                .map(file -> folders.path(file).toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
        Sources sources = input.sources(recorded);
        boolean nothing = sources.definitions().isEmpty() && input.definitions().isEmpty();
        if (nothing && earlier.files().isEmpty()) {
            throw new GenerationException("there is no definition, a class with @FluxaEntity, in " + input);
        }
        return new Plan(folders, earlier, nothing ? new TreeMap<>() : contents(sources), sources);
    }

    private static WrittenRecord earlier(OutputFolders folders) {
        String text = OutputFolders.read(folders.record()).orElse("");
        if (!text.isBlank() && !WrittenRecord.isRecord(text)) {
            throw new GenerationException(folders.record() + " is in the way and was not generated: rename it");
        }
        return WrittenRecord.read(text);
    }

    private SortedMap<OutputFile, String> contents(Sources sources) {
        CompilerRun run = new CompilerRun(workshop.compiler(), input.complete(classPath), Map.copyOf(options));
        try {
            return workshop.inFolder(folder -> run.run(sources, input.names(), folder));
        } catch (IOException e) {
            throw new GenerationException("the compiler could not be run: " + e, e);
        }
    }

    private static List<Path> ofThisJava() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path", ""))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }
}
