package io.fluxa.shop.problem;

/** The codes of the shop's own rules; errors of FluxaORM keep theirs. A code is never reused. */
public enum ShopError {
    /** The body is not one JSON object in UTF-8. */
    MALFORMED_BODY("FLX-9001", 400),
    /** The body has a field, or the address a parameter, that this call does not take. */
    UNKNOWN_FIELD("FLX-9002", 400),
    /** The body lacks a field that this call needs. */
    MISSING_FIELD("FLX-9003", 400),
    /** A field or query parameter is of the wrong type. */
    WRONG_TYPE("FLX-9004", 400),
    /** A field or query parameter has a value that the shop does not accept. */
    REFUSED_VALUE("FLX-9005", 400),
    /** A field refers to a row that does not exist. */
    UNKNOWN_REFERENCE("FLX-9006", 400),
    /** The body is larger than the shop reads. */
    BODY_TOO_LARGE("FLX-9007", 413),
    /** Fewer pieces are in stock than the order asks for. */
    OUT_OF_STOCK("FLX-9008", 409),
    /** The product has no price yet. */
    NO_PRICE("FLX-9009", 409),
    /** Another request changed the row first. */
    CHANGED_MEANWHILE("FLX-9010", 409),
    /** The address, method, content type or other form of the request is none of the API's. */
    BAD_REQUEST("FLX-9011", 400),
    /** The shop failed; its log has the cause. */
    INTERNAL("FLX-9012", 500);

    private final String code;
    private final int status;

    ShopError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** The code as documents and answers show it, for instance {@code FLX-9001}. */
    public String code() {
        return code;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }
}
