package io.fluxa.cdi;

import io.fluxa.Registry;
import io.fluxa.validation.BeanValidator;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.validation.ValidatorFactory;
import java.util.Set;

/** Takes the container's own Bean Validation; loading this class fails where there is no API of it. */
final class ContainerValidation {

    private ContainerValidation() {}

    /** Uses the container's factory, which may start only with the application; without one the registry looks for Bean Validation itself. */
    static void use(Registry registry, BeanManager manager) {
        try {
            FactoryBean.use(registry, manager);
        } catch (LinkageError absent) {
            // an application without Bean Validation
        }
    }

    /** What names the API is loaded only here. */
    private static final class FactoryBean {

        static void use(Registry registry, BeanManager manager) {
            Set<Bean<?>> beans = manager.getBeans(ValidatorFactory.class);
            if (!beans.isEmpty()) {
                Bean<?> bean = manager.resolve(beans);
                registry.validation(BeanValidator.of(() -> (ValidatorFactory)
                        manager.getReference(bean, ValidatorFactory.class, manager.createCreationalContext(null))));
            }
        }
    }
}
