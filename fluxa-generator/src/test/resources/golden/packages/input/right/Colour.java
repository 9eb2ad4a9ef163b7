package right;

public enum Colour {
    RED,
    GREEN;

    public static final Colour FAVOURITE = GREEN;
}
