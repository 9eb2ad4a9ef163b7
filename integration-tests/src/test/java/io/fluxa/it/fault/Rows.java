package io.fluxa.it.fault;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;

/** Rows for tests, written and read in contexts of their own, so that the context under test knows nothing of it. */
final class Rows {

    private Rows() {}

    /** A stored wallet; its id. */
    static long wallet(Engine engine, String owner, int balance) {
        try (FluxaContext context = engine.newContext()) {
            WalletEntity wallet = engine.provider(WalletProvider.class).create(context);
            wallet.setOwner(owner);
            wallet.setBalance(balance);
            context.flush();
            return wallet.getId();
        }
    }

    /** A stored draft of version 0; its id. */
    static long draft(Engine engine, String title) {
        try (FluxaContext context = engine.newContext()) {
            DraftEntity draft = engine.provider(DraftProvider.class).create(context);
            draft.setTitle(title);
            context.flush();
            return draft.getId();
        }
    }

    /** A stored booking; its id. */
    static long booking(Engine engine, long wallet, int amount) {
        try (FluxaContext context = engine.newContext()) {
            BookingEntity booking = booked(context, wallet, amount);
            context.flush();
            return booking.getId();
        }
    }

    /** A booking that waits for its flush. */
    static BookingEntity booked(FluxaContext context, long wallet, int amount) {
        BookingEntity booking = context.engine().provider(BookingProvider.class).create(context);
        booking.setWallet(wallet);
        booking.setAmount(amount);
        return booking;
    }

    /** A stored booking in a context. */
    static BookingEntity booking(FluxaContext context, long id) {
        return context.engine().provider(BookingProvider.class).mustGetById(context, id);
    }

    /** A stored wallet in a context. */
    static WalletEntity wallet(FluxaContext context, long id) {
        return context.engine().provider(WalletProvider.class).mustGetById(context, id);
    }

    /** A stored draft in a context. */
    static DraftEntity draft(FluxaContext context, long id) {
        return context.engine().provider(DraftProvider.class).mustGetById(context, id);
    }

    /** Whether a booking is stored. */
    static boolean isBooked(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(BookingProvider.class).getById(context, id).isPresent();
        }
    }

    /** The balance that the server holds. */
    static int balance(Engine engine, long wallet) {
        try (FluxaContext context = engine.newContext()) {
            return wallet(context, wallet).getBalance();
        }
    }
}
