package io.fluxa.internal.query;

import io.fluxa.query.Condition;
import io.fluxa.query.Condition.Junction;
import io.fluxa.query.Condition.Membership;
import io.fluxa.query.Condition.Negation;
import io.fluxa.query.Condition.SetMembership;
import java.util.List;

/**
 * Whether conditions say anything at all. Lists that turned out to be empty leave some that every row fulfils, and no look at the rows is
 * needed to see that.
 */
final class Restriction {

    private Restriction() {}

    /** Whether every row fulfils all of some conditions because of lists without values; also when there are no conditions. */
    static boolean isMissing(List<? extends Condition<?>> conditions) {
        return conditions.stream().allMatch(Restriction::always);
    }

    private static boolean always(Condition<?> condition) {
        if (condition instanceof Junction<?> junction) {
            return junction.all()
                    ? junction.parts().stream().allMatch(Restriction::always)
                    : junction.parts().stream().anyMatch(Restriction::always);
        }
        if (condition instanceof Negation<?> negation) {
            return never(negation.condition());
        }
        if (condition instanceof SetMembership<?> set) {
            return set.all() && set.constants().isEmpty();
        }
        return condition instanceof Membership<?> list
                && list.negated()
                && list.values().isEmpty();
    }

    private static boolean never(Condition<?> condition) {
        if (condition instanceof Junction<?> junction) {
            return junction.all()
                    ? junction.parts().stream().anyMatch(Restriction::never)
                    : junction.parts().stream().allMatch(Restriction::never);
        }
        if (condition instanceof Negation<?> negation) {
            return always(negation.condition());
        }
        if (condition instanceof SetMembership<?> set) {
            return !set.all() && set.constants().isEmpty();
        }
        return condition instanceof Membership<?> list
                && !list.negated()
                && list.values().isEmpty();
    }
}
