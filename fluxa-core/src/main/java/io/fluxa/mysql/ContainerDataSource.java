package io.fluxa.mysql;

import java.util.Objects;
import javax.sql.DataSource;

/** A DataSource whose connections a container keeps, instead of an address that a pool of our own connects to. */
public sealed interface ContainerDataSource {

    /** A DataSource that is looked up when the engine starts. */
    static ContainerDataSource named(String jndiName) {
        return new Named(jndiName.strip());
    }

    /** A DataSource at hand. It is not closed with the engine. */
    static ContainerDataSource of(DataSource dataSource) {
        return new Given(dataSource);
    }

    /**
     * A DataSource by its name.
     *
     * @param jndiName the name, for instance {@code java:app/jdbc/Shop}
     */
    record Named(String jndiName) implements ContainerDataSource {
        @Override
        public String toString() {
            return "data source " + jndiName;
        }
    }

    /**
     * A DataSource at hand. Its text form shows the class only, because that of the object may hold an address.
     *
     * @param dataSource the object
     */
    record Given(DataSource dataSource) implements ContainerDataSource {
        /** Refuses null. */
        public Given {
            Objects.requireNonNull(dataSource, "dataSource");
        }

        @Override
        public String toString() {
            return "data source of " + dataSource.getClass().getName();
        }
    }
}
