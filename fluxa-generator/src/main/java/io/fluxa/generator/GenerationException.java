package io.fluxa.generator;

import java.io.Serial;
import java.util.List;

/** Says why nothing was generated. The message holds every reason, one a line. */
public final class GenerationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The reasons; a list that can be serialised. */
    private final List<String> problems;

    GenerationException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    GenerationException(String problem, Throwable cause) {
        super(problem, cause);
        this.problems = List.of(problem);
    }

    GenerationException(String problem) {
        this(List.of(problem));
    }

    /** The reasons: mistakes in definitions as {@code file:line: FLX-0010: …}, files in the way, or what is wrong with a folder. Never empty. */
    public List<String> problems() {
        return problems;
    }
}
