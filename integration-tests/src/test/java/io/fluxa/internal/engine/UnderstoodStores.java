package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig;
import io.fluxa.error.ConfigurationException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the checks make of a configuration, credentials included, which an engine does not show. */
public final class UnderstoodStores {

    private UnderstoodStores() {}

    /** Something that is equal for configurations which mean the same. */
    public static Object of(FluxaConfig config) {
        List<Problem> problems = new ArrayList<>();
        Stores stores = new StoreResolution(List.of(config), problems).resolve(Set.of());
        assertThat(problems).isEmpty();
        return stores;
    }
}
