package io.fluxa.cdi;

import io.fluxa.Entity;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityObserver;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Passes the events of entities on as CDI events. Safe for use by several threads. */
final class EventBridge implements EntityObserver {

    private record Channel(EntityEvent.Kind kind, Class<? extends Entity> entity) {}

    private final BeanManager manager;
    private final ObservedEvents observed;
    private final Map<Channel, Boolean> wanted = new ConcurrentHashMap<>();
    private final Map<Channel, Event<Object>> doors = new ConcurrentHashMap<>();

    EventBridge(BeanManager manager, ObservedEvents observed) {
        this.manager = manager;
        this.observed = observed;
    }

    @Override
    public boolean wants(Class<? extends Entity> type, EntityEvent.Kind kind) {
        return wanted.computeIfAbsent(
                new Channel(kind, type), channel -> observed.include(channel.kind, channel.entity));
    }

    @Override
    public void observe(EntityEvent<?> event) {
        doors.computeIfAbsent(new Channel(event.kind(), event.entity().getClass()), this::open)
                .fire(event);
    }

    @SuppressWarnings(
            "unchecked") // the container gives what the point asks for, and only such events are fired through it
    private Event<Object> open(Channel channel) {
        EventPoint point = new EventPoint(ObservedEvents.typeOf(channel.kind), channel.entity);
        return (Event<Object>) manager.getInjectableReference(point, manager.createCreationalContext(null));
    }
}
