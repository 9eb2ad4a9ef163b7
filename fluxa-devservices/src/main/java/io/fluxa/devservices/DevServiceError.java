package io.fluxa.devservices;

/** The things that can keep a server from running here, each with its stable code. */
public enum DevServiceError {
    /** There is no server binary for this operating system or processor. */
    UNSUPPORTED_PLATFORM("FLX-8001"),
    /** The server binary is there but does not run on this machine's libraries. */
    BINARY_DOES_NOT_RUN("FLX-8002"),
    /** The archive is neither in the local repository nor to be had from the configured ones. */
    ARTIFACT_UNAVAILABLE("FLX-8003"),
    /** The archive is not the pinned one. */
    CHECKSUM_MISMATCH("FLX-8004"),
    /** A folder that the services keep their files in cannot be used. */
    FOLDER_UNUSABLE("FLX-8005"),
    /** The disk is too full. */
    DISK_FULL("FLX-8006"),
    /** The server ended or did not answer before the deadline. */
    NOT_READY("FLX-8007"),
    /** Another live server works on the data directory. */
    DATA_IN_USE("FLX-8008"),
    /** An option has a value that cannot work. */
    INVALID_OPTION("FLX-8009"),
    /** Maven's settings cannot be read. */
    SETTINGS_UNREADABLE("FLX-8010"),
    /** The wait for another launcher, or the waiting thread itself, was cut short. */
    WAIT_ENDED("FLX-8011"),
    /** The server refused a statement that prepares it for use. */
    STATEMENT_REFUSED("FLX-8012"),
    /** A program that fetches the server is missing on this machine. */
    TOOL_MISSING("FLX-8013");

    private final String code;

    DevServiceError(String code) {
        this.code = code;
    }

    /**
     * The code that messages begin with and that {@code docs/errors.md} explains.
     *
     * @return for example {@code FLX-8001}
     */
    public String code() {
        return code;
    }
}
