package io.fluxa.devservices.process;

import java.util.Comparator;

/** The servers that this JVM has started and not stopped yet, for a launcher that ends in the middle of something. */
public final class OwnServers {

    private final RunRecords records;

    /**
     * Looks after one folder of records.
     *
     * @param records the records
     */
    public OwnServers(RunRecords records) {
        this.records = records;
    }

    /** Ends them, the latest first, and removes what they do not have to keep. */
    public void end() {
        ProcessIdentity me = ProcessIdentity.current();
        records.all().stream()
                .filter(record -> record.parent().equals(me))
                .sorted(Comparator.comparingLong(OwnServers::started).reversed())
                .forEach(this::end);
    }

    private static long started(RunRecord record) {
        ProcessIdentity process = record.process();
        return process == null ? Long.MAX_VALUE : process.startedMillis();
    }

    private void end(RunRecord record) {
        OrphanCleanup.end(record);
        if (record.throwaway()) {
            DirectoryTree.delete(record.directory());
        }
        records.remove(record.id());
    }
}
