package io.fluxa.error;

import java.util.List;

/** The registry or the configuration has problems; all of them are listed, none is hidden behind another. */
public final class ConfigurationException extends FluxaException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One problem and its mend.
     *
     * @param code what kind of problem it is
     * @param key the configuration key or registry call that it concerns
     * @param message what is wrong and how to mend it, without credentials
     */
    public record Problem(ErrorCode code, String key, String message) {

        /** What a failure at the start means for a key. */
        public static Problem of(FluxaException failure, String key) {
            String message = String.valueOf(failure.getMessage());
            String prefix = failure.code().code() + ": ";
            return new Problem(
                    failure.code(), key, message.startsWith(prefix) ? message.substring(prefix.length()) : message);
        }

        @Override
        public String toString() {
            return code.code() + " " + key + ": " + message;
        }
    }

    /** Creates the error from at least one problem. */
    public ConfigurationException(List<Problem> problems) {
        super(ErrorCode.CONFIGURATION_INVALID, Store.NONE, false, describe(problems), null);
        this.problems = List.copyOf(problems);
    }

    /** Every problem that was found, in the order of the checks. */
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
        problems.forEach(
                problem -> text.append(System.lineSeparator()).append("  - ").append(problem));
        return text.toString();
    }
}
