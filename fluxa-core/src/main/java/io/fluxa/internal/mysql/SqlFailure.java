package io.fluxa.internal.mysql;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failure of the driver means, judged by vendor code, SQLState and class, never by its text. */
enum SqlFailure {
    DUPLICATE_KEY,
    LOCK_CONFLICT,
    LOCK_REFUSED,
    TIMEOUT,
    UNAVAILABLE,
    ACCESS_DENIED,
    SCHEMA_UNKNOWN,
    TABLE_MISSING,
    SCHEMA_MISMATCH,
    READ_ONLY,
    FULL,
    VALUE_REFUSED,
    CORRUPT_VALUE,
    OTHER_KIND,
    REFUSED;

    private static final int PACKET_TOO_LARGE = 1153;

    static SqlFailure of(SQLException failure) {
        SqlFailure known = ofVendorCode(failure.getErrorCode());
        if (known != null) {
            return known;
        }
        if (isConnectionState(failure)) {
            return hasCause(failure, SocketTimeoutException.class) ? TIMEOUT : UNAVAILABLE;
        }
        if (isEnded(failure)) {
            return TIMEOUT;
        }
        if (failure.getErrorCode() != 0) {
            return REFUSED;
        }
        return failure instanceof SQLDataException ? CORRUPT_VALUE : ofDriver(failure);
    }

    /**
     * Whether a statement that was sent as text was ended by {@code KILL QUERY}, for which the driver has an exception without a code.
     * Known by its name, because a container may have loaded the driver itself.
     */
    private static boolean isEnded(SQLException failure) {
        return failure.getClass().getSimpleName().equals("MySQLStatementCancelledException");
    }

    private static @Nullable SqlFailure ofVendorCode(int code) {
        return switch (code) {
            case 1062, 1586 -> DUPLICATE_KEY;
            // lock wait time-out, deadlock, changed since the snapshot, user lock deadlock, group replication
            case 1205, 1213, 1020, 3058, 3101 -> LOCK_CONFLICT;
            case 3572 -> LOCK_REFUSED; // NOWAIT
            case 1317, 3024 -> TIMEOUT;
            // too many connections; the server stops, or closed this connection
            case 1040, 1203, 1226, 1053, 1077, 1079, 1080, 1152, 1158, 1159, 1160, 1161, 3169, 4031 -> UNAVAILABLE;
            case 1044, 1045, 1142, 1143, 1227, 1370, 1698, 1820, 1862, 3118, 3159 -> ACCESS_DENIED;
            case 1049 -> SCHEMA_UNKNOWN;
            case 1146 -> TABLE_MISSING;
            case 1054, 1136, 1364, 1072, 1091, 1265 -> SCHEMA_MISMATCH;
            case 1290, 1792, 1836, 3100 -> READ_ONLY;
            case 1021, 1114 -> FULL;
            case 1048, 1264, 1292, 1366, 1406, 1416, 1690, 3819, 1451, 1452 -> VALUE_REFUSED;
            case PACKET_TOO_LARGE -> REFUSED;
            default -> null;
        };
    }

    /** What the driver refuses by itself: rows where none were expected, or none where some were. */
    private static SqlFailure ofDriver(SQLException failure) {
        String state = failure.getSQLState();
        return "01S03".equals(state) || "S1009".equals(state) ? OTHER_KIND : REFUSED;
    }

    /** Whether the connection cannot be used any more. */
    static boolean breaksConnection(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1053, 1077, 1079, 1080, 1152, 1158, 1159, 1160, 1161, 3169, 4031, PACKET_TOO_LARGE -> true;
            default -> isConnectionState(failure);
        };
    }

    /** Whether the whole server takes no writes, and not just this transaction. */
    static boolean meansReadOnlyServer(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1290, 1836 -> true;
            default -> false;
        };
    }

    static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("08") || isLostInResult(failure);
    }

    /** While rows are fetched one by one, the driver has no state of its own for a connection that is lost. */
    private static boolean isLostInResult(SQLException failure) {
        return failure.getErrorCode() == 0
                && "S1000".equals(failure.getSQLState())
                && hasCause(failure, IOException.class);
    }
}
