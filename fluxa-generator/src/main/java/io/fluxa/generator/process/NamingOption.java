package io.fluxa.generator.process;

import io.fluxa.generator.check.Closest;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.model.Naming;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler was told about the names of tables and columns.
 *
 * @param naming the way that is used
 * @param refused an option that names no way, or null
 */
record NamingOption(Naming naming, @Nullable String refused) {

    static final NamingOption DEFAULT = new NamingOption(Naming.SNAKE_CASE, null);

    static NamingOption of(ProcessingEnvironment compiler) {
        String option = compiler.getOptions().get(Naming.OPTION);
        if (option == null) {
            return DEFAULT;
        }
        return Naming.of(option)
                .map(naming -> new NamingOption(naming, null))
                .orElseGet(() -> new NamingOption(Naming.SNAKE_CASE, option));
    }

    /** Hands an option that names no way to the compiler, as an error; one of the two processors does it. */
    void report(Messager messager) {
        if (refused != null) {
            List<String> known = Stream.of(Naming.values()).map(Naming::option).toList();
            messager.printMessage(Kind.ERROR, Mistake.NAMING.message(refused, Closest.to(refused, known)));
        }
    }
}
