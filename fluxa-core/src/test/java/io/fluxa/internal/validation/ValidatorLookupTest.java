package io.fluxa.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.validation.BeanValidator;
import io.fluxa.validation.EntityValidator;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValidatorLookupTest {

    private final ClassLoader home = Thread.currentThread().getContextClassLoader();
    private final List<Problem> problems = new ArrayList<>();

    @AfterEach
    void comeHome() {
        Thread.currentThread().setContextClassLoader(home);
    }

    @Test
    void takesWhatIsGiven() {
        ValidatorLookup.Found found = ValidatorLookup.find(EntityValidator.NONE, problems);

        assertThat(found.validator()).isSameAs(EntityValidator.NONE);
        assertThat(problems).isEmpty();
    }

    @Test
    void findsBeanValidation() {
        ValidatorLookup.Found found = ValidatorLookup.find(null, problems);

        assertThat(found.validator()).isInstanceOf(BeanValidator.class);
        assertThat(problems).isEmpty();
        found.resources().run();
    }

    @Test
    void doesWithoutAnImplementation() throws Exception {
        assertThat(foundWith(ValidatorLookup.class, Validation.class)).doesNotContain("BeanValidator");
        assertThat(problems).isEmpty();
    }

    @Test
    void doesWithoutTheApi() throws Exception {
        assertThat(foundWith(ValidatorLookup.class)).doesNotContain("BeanValidator");
        assertThat(problems).isEmpty();
    }

    @Test
    void reportsAnImplementationThatCannotStart() {
        Thread.currentThread().setContextClassLoader(new Configured("<broken"));

        ValidatorLookup.Found found = ValidatorLookup.find(null, problems);

        assertThat(found.validator()).isSameAs(EntityValidator.NONE);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.VALIDATION_UNUSABLE);
            assertThat(problem.message()).contains("cannot start").contains("EntityValidator.NONE");
        });
    }

    /** What is found where nothing but the homes of some classes is on the class path. */
    private String foundWith(Class<?>... types) throws Exception {
        List<URL> homes = new ArrayList<>();
        for (Class<?> type : types) {
            homes.add(type.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader alone =
                new URLClassLoader(homes.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(alone);
            return alone.loadClass(ValidatorLookup.class.getName())
                    .getMethod("find", alone.loadClass(EntityValidator.class.getName()), List.class)
                    .invoke(null, null, problems)
                    .toString();
        }
    }

    /** Shows another configuration. */
    private static final class Configured extends ClassLoader {
        private final String text;

        Configured(String text) {
            super(ValidatorLookupTest.class.getClassLoader());
            this.text = text;
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.equals("META-INF/validation.xml")
                    ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                    : super.getResourceAsStream(name);
        }
    }
}
