package io.fluxa.internal.engine;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes of the pools of one kind, sound or not, so that one mistake is not reported as two. */
final class PoolCodes {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_-]+");

    private final String kind;
    private final Set<String> codes = new TreeSet<>();

    /** Begins the codes of a kind, as messages name it. */
    PoolCodes(String kind) {
        this.kind = kind;
    }

    /** Takes a code; adds a problem and says false when it is not one, or is taken. */
    boolean take(String code, PlaceProblems problems) {
        if (!CODE.matcher(code).matches()) {
            problems.add(
                    ErrorCode.INVALID_POOL,
                    "a pool code is made of lower case letters, digits, '_' and '-'; rename the pool");
            return false;
        }
        if (!codes.add(code)) {
            problems.add(ErrorCode.INVALID_POOL, "is registered twice; keep one registration of this pool");
            return false;
        }
        return true;
    }

    /** Adds a problem when there is no such pool. */
    void require(String code, PlaceProblems problems) {
        if (!codes.contains(code)) {
            problems.add(
                    ErrorCode.UNKNOWN_POOL,
                    "needs " + kind + " pool '" + code + "', which is not registered (registered: " + codes
                            + "); register it or correct the code");
        }
    }
}
