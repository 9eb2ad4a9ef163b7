package io.fluxa.error;

/** A unique index or the primary key already holds the values of a row. */
public final class DuplicateKeyException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String entity;
    private final String index;

    /** Creates the error for the index of an entity; the primary key is named {@code PRIMARY}. */
    public DuplicateKeyException(String pool, String entity, String index, Throwable cause) {
        super(
                ErrorCode.DUPLICATE_KEY,
                Store.MYSQL,
                pool,
                false,
                "another row of " + entity + " already has the values of unique index '" + index
                        + "'; change them, or load and update that row",
                cause);
        this.entity = entity;
        this.index = index;
    }

    /** The name of the definition. */
    public String entity() {
        return entity;
    }

    /** The name of the index, or {@code PRIMARY}. */
    public String index() {
        return index;
    }
}
