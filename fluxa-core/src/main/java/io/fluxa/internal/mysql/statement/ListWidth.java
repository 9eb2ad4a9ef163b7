package io.fluxa.internal.mysql.statement;

/** How many placeholders a list of values gets. */
public final class ListWidth {

    /** The most placeholders that one statement has. */
    public static final int MOST_PARAMETERS = 65_535;

    private ListWidth() {}

    /**
     * A width that is not less than a length, of 1 to 4 and the powers of two, so that statements stay prepared; the exact one where more would
     * be too many.
     */
    public static int of(int length) {
        int wider = length <= 4 ? length : Integer.highestOneBit(length - 1) << 1;
        return wider > MOST_PARAMETERS / 2 ? length : wider;
    }
}
