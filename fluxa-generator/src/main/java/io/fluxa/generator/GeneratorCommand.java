package io.fluxa.generator;

import java.io.PrintStream;
import java.util.List;

/** The command line of the {@link Generator}. */
public final class GeneratorCommand {

    private static final String USAGE = """
            usage: java -cp ... io.fluxa.generator.GeneratorCommand --sources DIR --output DIR [option]...
              --sources DIR      where the definitions are; several with the path separator, or several times
              --output DIR       where the generated sources go; may be the folder of the definitions
              --resources DIR    where META-INF/services goes; else the folder of --output
              --class-path PATH  what the definitions need; else the class path of this Java
              --naming STYLE     the option fluxa.naming of the processor
              --check            write nothing; end with 1 when something would change""";
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    GeneratorCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Generates, or checks. Ends the JVM with 0, with 1 if nothing could be generated or a check found a difference, with 2 if the
     * arguments were not understood.
     *
     * @param arguments the options; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        System.exit(new GeneratorCommand(System.out, System.err).run(arguments));
    }

    /** Does the same and returns the code. */
    int run(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.println(USAGE);
            return DONE;
        }
        try {
            CommandLine line = CommandLine.parse(List.of(arguments));
            Generation generation = line.run();
            return line.check() ? checked(generation) : generated(generation);
        } catch (CommandLine.Misuse e) {
            err.println(e.getMessage() + "\n" + USAGE);
            return MISUSED;
        } catch (GenerationException e) {
            e.problems().forEach(err::println);
            err.println("nothing was generated");
            return FAILED;
        }
    }

    private int generated(Generation generation) {
        generation.written().forEach(file -> out.println("written " + file));
        generation.deleted().forEach(file -> out.println("deleted " + file));
        out.println(generation.written().size() + " written, "
                + generation.unchanged().size() + " unchanged, "
                + generation.deleted().size() + " deleted");
        return DONE;
    }

    private int checked(Generation generation) {
        if (generation.upToDate()) {
            out.println(generation.unchanged().size() + " files are up to date");
            return DONE;
        }
        generation.written().forEach(file -> err.println("would be written: " + file));
        generation.deleted().forEach(file -> err.println("would be deleted: " + file));
        err.println("the generated files are not up to date: generate them again, and commit the result");
        return FAILED;
    }
}
