package io.fluxa.generator;

import io.fluxa.Entity;
import jakarta.validation.Constraint;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/** What compilations of the tests see. */
final class ClassPath {

    static final List<Path> OF_APPLICATIONS = List.of(
            home(Entity.class),
            home(Constraint.class),
            home(NullMarked.class),
            home(Assertions.class),
            home(ClassPath.class));

    private ClassPath() {}

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
