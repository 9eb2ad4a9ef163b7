package io.fluxa.internal.context;

import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;

/**
 * The rows of one table that their context has stored or deleted since a statement was sent, and that the statement may still show as they
 * were. Those that it has shown already are of no concern, so that work on one row after the other takes the memory of few. Not safe for
 * use by several threads.
 */
final class Overtaken {

    private final GeneratedProvider<?, ?> provider;
    private final int generation;
    private final LongMap<Fate> fates = new LongMap<>();

    /**
     * Of a statement that is about to be sent.
     *
     * @param generation the generation of the statement, which marks the entities that it has shown
     */
    Overtaken(GeneratedProvider<?, ?> provider, int generation) {
        this.provider = provider;
        this.generation = generation;
    }

    /** What became of a row. */
    private enum Fate {
        STORED,
        SOFTLY_DELETED,
        GONE
    }

    /** Whether a row is not any more what the statement shows. */
    boolean contains(long id) {
        return fates.get(id) != null;
    }

    /** Whether a row is not to be seen any more. */
    boolean hides(long id, boolean fakeDeletes) {
        Fate fate = fates.get(id);
        return fate == Fate.GONE || fate == Fate.SOFTLY_DELETED && !fakeDeletes;
    }

    /** The row of an entity was stored, perhaps as softly deleted. */
    void stored(GeneratedEntity<?, ?> entity) {
        note(entity, FlushAccess.base(entity).deletion() == 0 ? Fate.STORED : Fate.SOFTLY_DELETED);
    }

    /** The row of an entity was deleted, or found gone. */
    void gone(GeneratedEntity<?, ?> entity) {
        note(entity, Fate.GONE);
    }

    /** The row of an entity may be what it was, because a deletion was undone. */
    void returned(GeneratedEntity<?, ?> entity) {
        if (contains(entity.id())) {
            note(entity, Fate.STORED);
        }
    }

    private void note(GeneratedEntity<?, ?> entity, Fate fate) {
        if (FlushAccess.provider(entity) == provider && FlushAccess.generation(entity) != generation) {
            fates.put(entity.id(), fate);
        }
    }
}
