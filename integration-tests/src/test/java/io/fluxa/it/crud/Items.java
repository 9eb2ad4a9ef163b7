package io.fluxa.it.crud;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import java.util.ArrayList;
import java.util.List;

/** Rows for tests, written in a context of their own, so that the test's context has to read them. */
final class Items {

    private Items() {}

    /** One stored item per name with stock 10; the ids in the order of the names. */
    static List<Long> stored(Engine engine, String... names) {
        try (FluxaContext context = engine.newContext()) {
            List<ItemEntity> items = new ArrayList<>();
            for (String name : names) {
                items.add(created(context, name));
            }
            context.flush();
            return items.stream().map(ItemEntity::getId).toList();
        }
    }

    /** An item with stock 10 that waits for its flush. */
    static ItemEntity created(FluxaContext context, String name) {
        ItemEntity item = context.engine().provider(ItemProvider.class).create(context);
        item.setName(name);
        item.setShelf(1);
        item.setStock(10);
        return item;
    }
}
