package io.fluxa.it.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CallbackException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.event.Registration;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Parcel.class, Hop.class})
class CallbacksIT {

    private final List<Registration> registrations = new ArrayList<>();
    private final List<EntityInserted<ParcelEntity>> inserted = new ArrayList<>();
    private final List<EntityUpdated<ParcelEntity>> updated = new ArrayList<>();
    private final List<EntityDeleted<ParcelEntity>> deleted = new ArrayList<>();

    private FluxaContext context;
    private ParcelProvider parcels;
    private ParcelEntity stored;

    @BeforeEach
    void storeAParcelAndListen(FluxaContext newContext, ParcelProvider provider) {
        context = newContext;
        parcels = provider;
        stored = created("stored");
        stored.setNotes(List.of("fragile"));
        context.flush();
        register(parcels.onAfterInsert(inserted::add));
        register(parcels.onAfterUpdate(updated::add));
        register(parcels.onAfterDelete(deleted::add));
    }

    @AfterEach
    void forgetTheHandlers() {
        registrations.forEach(Registration::close);
    }

    private void register(Registration registration) {
        registrations.add(registration);
    }

    private ParcelEntity created(String code) {
        ParcelEntity parcel = parcels.create(context);
        parcel.setCode(code);
        return parcel;
    }

    private static void refuses(ErrorCode code, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Nested
    class AfterAFlush {

        @Test
        void tellsOfEachInsertedRowAsItIsStored() {
            ParcelEntity parcel = created("new");
            parcel.setNotes(List.of("light", "soft"));
            context.flush();

            assertThat(inserted).singleElement().satisfies(event -> {
                assertThat(event.id()).isEqualTo(parcel.getId());
                assertThat(event.entity()).isNotSameAs(parcel);
                assertThat(event.entity().getNotes()).containsExactly("light", "soft");
                assertThat(event.entity().getCreatedAt())
                        .isEqualTo(parcel.getCreatedAt())
                        .isNotNull();
                assertThat(event.provider()).isSameAs(parcels);
                assertThat(event.engine()).isSameAs(context.engine());
            });
            assertThat(updated).isEmpty();
            assertThat(deleted).isEmpty();
        }

        @Test
        void tellsOfEachUpdatedRowWithItsOldValues() {
            stored.setCode("other");
            stored.setAddressStreet("here");
            stored.setNotes(List.of());
            context.flush();
            stored.setCode("third");

            assertThat(updated).singleElement().satisfies(event -> {
                assertThat(event.before().getCode()).isEqualTo("stored");
                assertThat(event.before().getNotes()).containsExactly("fragile");
                assertThat(event.entity().getCode()).isEqualTo("other");
                assertThat(event.changedFields()).containsExactly("code", "notes", "address.street");
                assertThat(event.changed(ParcelFields.CODE)).isTrue();
                assertThat(event.changed(ParcelFields.ADDRESS_STREET)).isTrue();
                assertThat(event.changed(ParcelFields.WEIGHT)).isFalse();
            });
        }

        @Test
        void tellsOfAnIncrementWithWhatTheServerMadeOfIt(Engine engine) {
            try (FluxaContext other = engine.newContext()) {
                parcels.mustGetById(other, stored.getId()).setWeight(5);
                other.flush();
            }
            updated.clear();
            stored.increment(ParcelFields.WEIGHT, 2);
            context.flush();

            assertThat(updated).singleElement().satisfies(event -> {
                assertThat(event.entity().getWeight()).isEqualTo(7);
                assertThat(event.changedFields()).containsExactly("weight");
            });
        }

        @Test
        void tellsOfASoftDeletionAsADeletion() {
            stored.delete();
            stored.setCode("gone");
            context.flush();

            assertThat(deleted).singleElement().satisfies(event -> {
                assertThat(event.soft()).isTrue();
                assertThat(event.entity().isFakeDelete()).isTrue();
                assertThat(event.entity().getCode()).isEqualTo("gone");
            });
            assertThat(updated).isEmpty();
        }

        @Test
        void tellsOfAnUndoneDeletionAsAnUpdate() {
            stored.delete();
            context.flush();
            stored.undelete();
            context.flush();

            assertThat(deleted).hasSize(1);
            assertThat(updated).singleElement().satisfies(event -> {
                assertThat(event.before().isFakeDelete()).isTrue();
                assertThat(event.entity().isFakeDelete()).isFalse();
                assertThat(event.changedFields()).isEmpty();
            });
        }

        @Test
        void tellsOfARealDeletionWithWhatWasStored() {
            stored.setCode("never stored");
            stored.forceDelete();
            context.flush();

            assertThat(deleted).singleElement().satisfies(event -> {
                assertThat(event.soft()).isFalse();
                assertThat(event.entity().getCode()).isEqualTo("stored");
            });
        }

        @Test
        void tellsNothingWhereNothingIsSent() {
            stored.setCode("other");
            stored.setCode("stored");
            created("never").delete();
            context.flush();

            assertThat(inserted).isEmpty();
            assertThat(updated).isEmpty();
            assertThat(deleted).isEmpty();
        }

        @Test
        void tellsNothingWhenTheFlushFails() {
            created("stored");

            assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);

            assertThat(inserted).isEmpty();
        }

        @Test
        void costsNoStatement(Statements statements) {
            statements.clear();
            stored.setCode("other");
            context.flush();

            assertThat(updated).hasSize(1);
            assertThat(statements.roundTrips()).isEqualTo(1);
        }

        @Test
        void tellsHandlersInOrderUntilTheyAreTakenOut() {
            List<String> told = new ArrayList<>();
            Registration first = parcels.onAfterUpdate(event -> told.add("first"));
            register(parcels.onAfterUpdate(event -> told.add("second")));
            stored.setWeight(1);
            context.flush();
            first.close();
            stored.setWeight(2);
            context.flush();

            assertThat(told).containsExactly("first", "second", "second");
        }

        @Test
        void keepsSnapshotsApartFromTheContext() {
            stored.setWeight(1);
            context.flush();
            ParcelEntity snapshot = updated.get(0).entity();

            refuses(ErrorCode.SNAPSHOT, () -> snapshot.setWeight(2));
            refuses(ErrorCode.SNAPSHOT, snapshot::delete);
            refuses(ErrorCode.SNAPSHOT, snapshot::context);
            stored.setWeight(3);
            context.flush();
            assertThat(snapshot.getWeight()).isEqualTo(1);
        }

        @Test
        void followsReferencesOfSnapshots(Engine engine, HopProvider hops) {
            List<String> codes = new ArrayList<>();
            register(hops.onAfterInsert(event -> {
                try (FluxaContext own = event.engine().newContext()) {
                    codes.add(event.entity().mustGetParcel(own).getCode());
                }
            }));
            hops.create(context).setParcel(stored);
            context.flush();

            assertThat(codes).containsExactly("stored");
        }
    }

    @Nested
    class Failures {

        @Test
        void undoNothingAndKeepNoOtherHandlerFromRunning(Engine engine) {
            register(parcels.onAfterInsert(event -> {
                throw new IllegalStateException("no mail for " + event.entity().getCode());
            }));
            List<String> told = new ArrayList<>();
            register(parcels.onAfterInsert(event -> told.add(event.entity().getCode())));
            created("a");
            created("b");

            assertThatThrownBy(context::flush).isInstanceOfSatisfying(CallbackException.class, failure -> {
                assertThat(failure.code()).isEqualTo(ErrorCode.CALLBACK_FAILED);
                assertThat(failure.committed()).isTrue();
                assertThat(failure.failures())
                        .extracting(Throwable::getMessage)
                        .containsExactly("no mail for a", "no mail for b");
            });

            assertThat(told).containsExactly("a", "b");
            assertThat(context.dirty()).isFalse();
            try (FluxaContext other = engine.newContext()) {
                assertThat(parcels.getByIds(
                                other, inserted.stream().map(EntityInserted::id).toList()))
                        .hasSize(2);
            }
        }

        @Test
        void ofAFlushInsideOfACallbackAreCodedAndNoDeadlock() {
            List<ThrowingCallable> uses = List.of(
                    context::flush,
                    context::clearFlush,
                    () -> context.transaction(inner -> {}),
                    () -> parcels.create(context),
                    () -> parcels.create(context, 4711),
                    () -> stored.setWeight(9),
                    stored::delete);
            List<Throwable> refusals = new ArrayList<>();
            register(parcels.onAfterInsert(event -> {
                for (ThrowingCallable use : uses) {
                    refusals.add(catchThrowable(use));
                }
            }));
            created("a");
            context.flush();

            assertThat(refusals)
                    .hasSize(uses.size())
                    .allSatisfy(refusal -> assertThat(refusal)
                            .isInstanceOfSatisfying(
                                    IllegalUseException.class,
                                    use -> assertThat(use.code())
                                            .isIn(ErrorCode.FLUSH_INSIDE_FLUSH, ErrorCode.CHANGE_IN_CALLBACK)));
            assertThat(context.dirty()).isFalse();
            stored.setWeight(9);
            context.flush();
            assertThat(updated).hasSize(1);
        }

        @Test
        void doNotComeFromAnotherContextInsideOfACallback() {
            register(parcels.onAfterInsert(event -> {
                try (FluxaContext own = event.engine().newContext()) {
                    event.provider().mustGetById(own, stored.getId()).increment(ParcelFields.WEIGHT, 1);
                    own.flush();
                }
            }));
            created("a");
            created("b");
            context.flush();

            assertThat(updated).extracting(event -> event.entity().getWeight()).containsExactly(1, 2);
        }
    }

    @Nested
    class InATransaction {

        @Test
        void tellsAfterTheCommitOfAllFlushes() {
            context.transaction(inner -> {
                created("a");
                inner.flush();
                stored.setWeight(1);
                inner.flush();
                stored.setWeight(2);
                inner.flush();
                assertThat(inserted).isEmpty();
                assertThat(updated).isEmpty();
            });

            assertThat(inserted).hasSize(1);
            assertThat(updated).extracting(event -> event.before().getWeight()).containsExactly(0, 1);
            assertThat(updated).extracting(event -> event.entity().getWeight()).containsExactly(1, 2);
        }

        @Test
        void tellsNothingAfterARollback() {
            assertThatThrownBy(() -> context.transaction(inner -> {
                        created("a");
                        inner.flush();
                        throw new IllegalStateException("never mind");
                    }))
                    .hasMessage("never mind");

            assertThat(inserted).isEmpty();
        }

        @Test
        void tellsNothingOfARolledBackSavepoint() {
            context.transaction(inner -> {
                stored.setWeight(1);
                inner.flush();
                try {
                    inner.transaction(innermost -> {
                        created("a");
                        innermost.flush();
                        throw new IllegalStateException("only this");
                    });
                } catch (IllegalStateException undone) {
                    inner.clearFlush();
                }
            });

            assertThat(inserted).isEmpty();
            assertThat(updated).hasSize(1);
        }

        @Test
        void endsWithWhatHandlersThrew() {
            register(parcels.onAfterUpdate(event -> {
                throw new IllegalStateException("no mail");
            }));

            assertThatThrownBy(() -> context.transaction(inner -> stored.setWeight(1)))
                    .isInstanceOf(CallbackException.class)
                    .hasRootCauseMessage("no mail");

            assertThat(stored.dirty()).isFalse();
        }
    }

    @Nested
    class BeforeAFlush {

        @Test
        void mayChangeWhatIsFlushedAndAddMore(HopProvider hops, Statements statements) {
            register(parcels.onBeforeFlush(parcel -> {
                parcel.setCode(parcel.getCode().toUpperCase(Locale.ROOT));
                HopEntity hop = hops.create(context);
                hop.setParcel(parcel);
                hop.setStation("start");
            }));
            List<String> stations = new ArrayList<>();
            register(hops.onBeforeFlush(hop -> stations.add(hop.getStation())));
            created("new");
            statements.clear();
            context.flush();

            assertThat(inserted).extracting(event -> event.entity().getCode()).containsExactly("NEW");
            assertThat(stations).containsExactly("start");
            assertThat(statements.queries())
                    .filteredOn(sql -> sql.startsWith("INSERT"))
                    .hasSize(2);
        }

        @Test
        void mayRefuseAndNothingIsSentOrLost(Statements statements) {
            Registration veto = parcels.onBeforeFlush(parcel -> {
                throw new IllegalStateException("too heavy");
            });
            register(veto);
            stored.setWeight(9);
            statements.clear();

            assertThatThrownBy(context::flush)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("too heavy");
            assertThat(statements.roundTrips()).isZero();
            assertThat(stored.dirty()).isTrue();

            veto.close();
            context.flush();
            assertThat(updated).hasSize(1);
        }

        @Test
        void mayNotFlush(Statements statements) {
            List<Throwable> refusals = new ArrayList<>();
            register(parcels.onBeforeFlush(parcel -> {
                refusals.add(catchThrowable(context::flush));
                refusals.add(catchThrowable(context::clearFlush));
            }));
            stored.setWeight(9);
            context.flush();

            assertThat(refusals)
                    .hasSize(2)
                    .allSatisfy(refusal -> assertThat(refusal).hasMessageStartingWith("FLX-3015"));
            assertThat(updated).hasSize(1);
        }

        @Test
        void endsWhatWouldGoOnForever(Statements statements) {
            register(parcels.onBeforeFlush(parcel -> created("x" + parcel.getId())));
            stored.setWeight(9);
            statements.clear();

            refuses(ErrorCode.ENDLESS_FLUSH, context::flush);

            assertThat(statements.queries()).noneMatch(sql -> sql.startsWith("INSERT INTO `parcel`"));
        }

        @Test
        void runsInsideOfATransactionToo() {
            register(parcels.onBeforeFlush(parcel -> parcel.setCode("by the handler")));

            context.transaction(inner -> stored.setWeight(1));

            assertThat(updated)
                    .singleElement()
                    .satisfies(event -> assertThat(event.changedFields()).containsExactly("code", "weight"));
        }
    }
}
