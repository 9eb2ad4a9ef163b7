package io.fluxa.torture.node;

/** The codes of parcels: each id has some of its own, of which a row has one at a time. */
final class Codes {

    /** How many an id has. */
    static final int MARKS = 3;

    private Codes() {}

    static String of(long id, int mark) {
        return "p" + id + "." + mark;
    }

    static int mark(String code) {
        return code.charAt(code.length() - 1) - '0';
    }
}
