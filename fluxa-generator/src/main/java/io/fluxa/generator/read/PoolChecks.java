package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** The rules about the codes of pools in the annotations of one definition. */
final class PoolChecks {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_-]+");

    private final TypeElement definition;
    private final Problems problems;

    PoolChecks(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    /** Checks the code in the annotation of a type, if the definition has it. */
    void check(ClassName annotation, String member) {
        Hierarchy.tag(definition, annotation).ifPresent(tag -> {
            if (tag.text(member).isEmpty()) {
                problems.add(
                        tag.place(member), Mistake.POOL_EMPTY, annotation.simpleName(), definition.getSimpleName());
            } else {
                checkCode(tag, annotation, member);
            }
        });
    }

    /** Checks a code that is there. */
    void checkCode(Tag tag, ClassName annotation, String member) {
        String pool = tag.text(member);
        if (!CODE.matcher(pool).matches()) {
            problems.add(
                    tag.place(member), Mistake.POOL_NAME, annotation.simpleName(), definition.getSimpleName(), pool);
        }
    }
}
