package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Ends the servers whose launcher is dead, and removes what they no longer need. */
public final class OrphanCleanup {

    private static final Logger LOG = System.getLogger("io.fluxa.devservices");
    private static final Duration LOCK_WAIT = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final RunRecords records;

    /**
     * Looks after one folder of records.
     *
     * @param records the records
     */
    public OrphanCleanup(RunRecords records) {
        this.records = records;
    }

    /**
     * Ends every orphan: those with kept data by SIGTERM first, the others at once. A server whose launcher lives is not
     * touched, and neither is a process that merely has a dead server's number.
     *
     * @return how many records were settled
     */
    public int run() {
        return new FileMutex(records.folder().resolve(".cleanup.lock"), LOCK_WAIT).during(this::settleAll);
    }

    private int settleAll() {
        int settled = 0;
        for (RunRecord record : records.all()) {
            if (record.parent().find().isEmpty() && settle(record)) {
                settled++;
            }
        }
        return settled;
    }

    private boolean settle(RunRecord record) {
        try {
            record.findProcess().ifPresent(process -> end(record, process));
            if (record.throwaway()) {
                DirectoryTree.delete(record.directory());
            }
            records.remove(record.id());
            return true;
        } catch (DevServiceException e) {
            LOG.log(Level.WARNING, "The orphan " + record.id() + " stays for the next start: " + e.getMessage());
            return false;
        }
    }

    private static void end(RunRecord record, ProcessHandle process) {
        LOG.log(
                Level.INFO,
                "Ending {0} (process {1}): its launcher is gone.",
                record.id(),
                Long.toString(process.pid()));
        end(record);
    }

    /**
     * Ends a server, whoever started it. Its launcher, or the next start, removes the record and throwaway data.
     *
     * @param record the record of the server
     */
    public static void end(RunRecord record) {
        record.findProcess().ifPresent(process -> {
            if (record.throwaway()) {
                Termination.kill(process);
            } else {
                Termination.terminate(process, GRACE);
            }
        });
    }
}
