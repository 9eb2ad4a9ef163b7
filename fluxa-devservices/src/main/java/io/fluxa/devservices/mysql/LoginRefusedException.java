package io.fluxa.devservices.mysql;

import java.io.IOException;
import java.io.Serial;

/** The server answered, and said no. */
final class LoginRefusedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int ACCESS_DENIED = 1045;

    private final int vendorCode;

    LoginRefusedException(int vendorCode, String message) {
        super(message + " (error " + vendorCode + ")");
        this.vendorCode = vendorCode;
    }

    /** Whether waiting cannot help. */
    boolean isFinal() {
        return vendorCode == ACCESS_DENIED;
    }
}
