package io.fluxa.it.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityObserver;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Parcel.class)
class ObserverIT {

    private final List<String> told = new ArrayList<>();

    private final EntityObserver observer = new EntityObserver() {
        @Override
        public boolean wants(Class<? extends Entity> type, EntityEvent.Kind kind) {
            return type == ParcelEntity.class && kind != EntityEvent.Kind.UPDATED;
        }

        @Override
        public void observe(EntityEvent<?> event) {
            told.add("observer: " + event);
        }
    };

    @Test
    void hearsOfEveryEntityAfterTheCommitAndAfterTheHandlers(MysqlServer server) {
        try (Engine engine = Registry.create()
                        .mysql("default", server.newSchema(), server.user(), server.password(), options -> {})
                        .entities(Parcel.class, Hop.class)
                        .schemaOnStart(SchemaPolicy.SAFE)
                        .observe(observer)
                        .validate();
                FluxaContext context = engine.newContext()) {
            ParcelProvider parcels = engine.provider(ParcelProvider.class);
            parcels.onAfterInsert(event -> told.add("handler: " + event));
            ParcelEntity parcel = parcels.create(context, 7);
            parcel.setCode("a");
            engine.provider(HopProvider.class).create(context, 1).setParcel(parcel);

            context.transaction(inner -> {
                inner.flush();
                assertThat(told).isEmpty();
            });
            parcel.setWeight(1);
            context.flush();
            parcel.delete();
            context.flush();
        }

        assertThat(told)
                .containsExactly(
                        "handler: Parcel 7 inserted", "observer: Parcel 7 inserted", "observer: Parcel 7 deleted");
    }
}
