package io.fluxa.error;

import java.util.List;
import java.util.stream.Collectors;

/** Entities break the constraints of their fields; nothing was sent and nothing is lost. */
public final class ConstraintViolatedException extends EntityException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Violation> violations;

    /**
     * One value that breaks one constraint.
     *
     * @param entity the name of the definition
     * @param id the id of the row, to be read as an unsigned number
     * @param field the field in the definition, for instance {@code address.street}, with what follows inside of a JSON document; empty when
     *     the constraint is about the entity as a whole
     * @param message what the constraint says; whether it shows the value is its author's choice
     */
    public record Violation(String entity, long id, String field, String message) {
        @Override
        public String toString() {
            return entity + (field.isEmpty() ? "" : "." + field) + " of id " + Long.toUnsignedString(id) + " "
                    + message;
        }
    }

    /** Creates the error from at least one violation. */
    public ConstraintViolatedException(List<Violation> violations) {
        super(ErrorCode.CONSTRAINT_VIOLATED, entityOf(violations), describe(violations));
        this.violations = List.copyOf(violations);
    }

    /** Every violation of the flush. */
    public List<Violation> violations() {
        return violations;
    }

    private static String entityOf(List<Violation> violations) {
        String first = violations.get(0).entity();
        return violations.stream().allMatch(violation -> violation.entity().equals(first)) ? first : "";
    }

    private static String describe(List<Violation> violations) {
        String shown = violations.stream().limit(SHOWN).map(Violation::toString).collect(Collectors.joining("; "));
        int more = violations.size() - SHOWN;
        return "nothing was sent, because values break their constraints: " + shown
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
