package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.rows.BadgeProvider;
import io.fluxa.torture.rows.LedgerProvider;
import io.fluxa.torture.rows.ParcelProvider;
import io.fluxa.torture.rows.SlateProvider;
import io.fluxa.torture.rows.next.NextBadgeProvider;
import io.fluxa.torture.rows.next.NextLedgerProvider;
import io.fluxa.torture.rows.next.NextParcelProvider;
import io.fluxa.torture.rows.next.NextSlateProvider;
import java.util.List;

/** The entities of an engine. */
final class Shelves {

    private Shelves() {}

    /** As this version of the application defines them. */
    static List<Shelf<?>> current(Engine engine) {
        ParcelProvider parcels = engine.provider(ParcelProvider.class);
        return List.of(
                new Shelf<>(Kind.LEDGER, engine.provider(LedgerProvider.class), new LedgerColumns()),
                new Shelf<>(Kind.PARCEL, parcels, new ParcelColumns(parcels)),
                new Shelf<>(Kind.BADGE, engine.provider(BadgeProvider.class), new BadgeColumns()),
                new Shelf<>(Kind.SLATE, engine.provider(SlateProvider.class), new SlateColumns()));
    }

    /** As the next version does. */
    static List<Shelf<?>> next(Engine engine) {
        NextParcelProvider parcels = engine.provider(NextParcelProvider.class);
        return List.of(
                new Shelf<>(Kind.LEDGER, engine.provider(NextLedgerProvider.class), new NextLedgerColumns()),
                new Shelf<>(Kind.PARCEL, parcels, new NextParcelColumns(parcels)),
                new Shelf<>(Kind.BADGE, engine.provider(NextBadgeProvider.class), new NextBadgeColumns()),
                new Shelf<>(Kind.SLATE, engine.provider(NextSlateProvider.class), new NextSlateColumns()));
    }
}
