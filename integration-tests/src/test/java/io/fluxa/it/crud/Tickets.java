package io.fluxa.it.crud;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows for tests, written in contexts of their own, so that the test's context has to read them. */
final class Tickets {

    private Tickets() {}

    /** One stored ticket per title; the ids in the order of the titles. */
    static List<Long> stored(Engine engine, String... titles) {
        try (FluxaContext context = engine.newContext()) {
            List<TicketEntity> tickets = new ArrayList<>();
            for (String title : titles) {
                tickets.add(created(context, title));
            }
            context.flush();
            return tickets.stream().map(TicketEntity::getId).toList();
        }
    }

    /** A ticket that waits for its flush. */
    static TicketEntity created(FluxaContext context, String title) {
        TicketEntity ticket = context.engine().provider(TicketProvider.class).create(context);
        ticket.setTitle(title);
        return ticket;
    }

    /** Changes a row as somebody else would. */
    static void elsewhere(Engine engine, long id, Consumer<TicketEntity> change) {
        try (FluxaContext context = engine.newContext()) {
            change.accept(engine.provider(TicketProvider.class).mustGetById(context, id));
            context.flush();
        }
    }

    /** The titles of rows as they are stored. */
    static List<String> titles(Engine engine, List<Long> ids) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(TicketProvider.class).getByIds(context, ids).stream()
                    .map(TicketEntity::getTitle)
                    .toList();
        }
    }

    /** The versions of rows as they are stored. */
    static List<Integer> versions(Engine engine, List<Long> ids) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(TicketProvider.class).getByIds(context, ids).stream()
                    .map(TicketEntity::getVersion)
                    .toList();
        }
    }
}
