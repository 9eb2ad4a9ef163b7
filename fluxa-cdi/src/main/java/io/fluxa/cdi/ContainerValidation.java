package io.fluxa.cdi;

import io.fluxa.Registry;
import io.fluxa.validation.BeanValidator;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the container's own Bean Validation, where there is one. What names its API is loaded only then. */
final class ContainerValidation {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cdi");

    private final Runnable preparation;

    private ContainerValidation(Runnable preparation) {
        this.preparation = preparation;
    }

    /** Uses the container's factory; null when it has none, and then the registry looks for Bean Validation itself. */
    static @Nullable ContainerValidation use(Registry registry, BeanManager manager) {
        try {
            return FactoryBean.use(registry, manager);
        } catch (LinkageError absent) {
            return null; // an application without Bean Validation
        }
    }

    /** Called when the application starts: Open Liberty gives the factory to no thread that is not the application's. */
    void prepare() {
        try {
            preparation.run();
        } catch (RuntimeException early) {
            LOGGER.log(
                    Level.DEBUG,
                    "the container's Bean Validation is not ready with the application; the first flush asks again",
                    early);
        }
    }

    private static final class FactoryBean {

        static @Nullable ContainerValidation use(Registry registry, BeanManager manager) {
            Set<Bean<?>> beans = manager.getBeans(ValidatorFactory.class);
            if (beans.isEmpty()) {
                return null;
            }
            Bean<?> bean = manager.resolve(beans);
            BeanValidator validator = BeanValidator.of(() -> (ValidatorFactory)
                    manager.getReference(bean, ValidatorFactory.class, manager.createCreationalContext(null)));
            registry.validation(validator);
            return new ContainerValidation(validator::prepare);
        }
    }
}
