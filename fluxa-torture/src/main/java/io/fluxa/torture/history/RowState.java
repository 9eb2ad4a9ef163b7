package io.fluxa.torture.history;

/**
 * What a row is at one time. Later states of a row are greater, because the lives of a row follow each other and each change of a
 * life counts its version up.
 *
 * @param life when its life began: a time by {@link System#nanoTime()}, or 0 before the first
 * @param version how often it was changed in this life
 * @param mark which of its codes it has
 * @param token a number that no other change has
 */
public record RowState(long life, int version, int mark, long token) implements Comparable<RowState> {

    /** The state of a row that has never been there. */
    public static final RowState NEVER = deleted(0);

    /** What follows the last change of a life. */
    public static RowState deleted(long life) {
        return new RowState(life, Integer.MAX_VALUE, 0, 0);
    }

    /** Whether there is no row. */
    public boolean absent() {
        return version == Integer.MAX_VALUE;
    }

    @Override
    public int compareTo(RowState other) {
        int lives = Long.compare(life, other.life);
        return lives != 0 ? lives : Integer.compare(version, other.version);
    }

    @Override
    public String toString() {
        return absent() ? "absent after " + life : life + "." + version + " #" + Long.toHexString(token);
    }
}
