package io.fluxa.internal.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map from {@code long} keys by open addressing with linear probing and backward-shift deletion: no boxing, no entry objects. Not
 * safe for use by several threads.
 */
final class LongMap<V> {

    private static final int SMALLEST = 16;

    private long[] keys = new long[SMALLEST];
    private @Nullable Object[] values = new Object[SMALLEST];
    private int size;

    /** The value of a key, or null. */
    @SuppressWarnings("unchecked") // only put() writes values
    @Nullable
    V get(long key) {
        int slot = slotOf(key);
        return (V) values[slot];
    }

    /** Sets the value of a key; answers the value it had, or null. */
    @SuppressWarnings("unchecked") // only put() writes values
    @Nullable
    V put(long key, V value) {
        int slot = slotOf(key);
        V before = (V) values[slot];
        keys[slot] = key;
        values[slot] = value;
        if (before == null && ++size > keys.length / 2) {
            resize(keys.length * 2);
        }
        return before;
    }

    /** Makes room for so many more keys at once. */
    void reserve(int more) {
        int wanted = 2 * (size + more);
        if (wanted > keys.length) {
            resize(Integer.highestOneBit(wanted - 1) << 1);
        }
    }

    /** Removes a key if it is there. */
    void remove(long key) {
        int hole = slotOf(key);
        if (values[hole] == null) {
            return;
        }
        size--;
        int mask = keys.length - 1;
        int probe = hole;
        while (true) {
            probe = (probe + 1) & mask;
            if (values[probe] == null) {
                values[hole] = null;
                return;
            }
            int home = home(keys[probe], mask);
            if (((probe - home) & mask) >= ((probe - hole) & mask)) {
                keys[hole] = keys[probe];
                values[hole] = values[probe];
                hole = probe;
            }
        }
    }

    /** The values in no particular order; a copy. */
    @SuppressWarnings("unchecked") // only put() writes values
    List<V> values() {
        List<V> all = new ArrayList<>(size);
        for (Object value : values) {
            if (value != null) {
                all.add((V) value);
            }
        }
        return all;
    }

    /** How many keys there are. */
    int size() {
        return size;
    }

    private int slotOf(long key) {
        long[] table = keys;
        int mask = table.length - 1;
        int slot = home(key, mask);
        while (values[slot] != null && table[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    @SuppressWarnings("unchecked") // only put() writes values
    private void resize(int length) {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[length];
        values = new Object[length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            V value = (V) oldValues[i];
            if (value != null) {
                put(oldKeys[i], value);
            }
        }
    }

    private static int home(long key, int mask) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
