package io.fluxa.devservices.artifact;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;

/** Tells a person who waits that something large is on its way. */
final class DownloadNotice extends AbstractTransferListener {

    private static final Logger LOG = System.getLogger("io.fluxa.devservices");
    private static final long MEGABYTE = 1_000_000;
    private static final int STEP_PERCENT = 20;

    private final Path repository;
    private long nextPercent = STEP_PERCENT;

    DownloadNotice(Path repository) {
        this.repository = repository;
    }

    @Override
    public synchronized void transferStarted(TransferEvent event) {
        long size = event.getResource().getContentLength();
        if (size > MEGABYTE) {
            begin(name(event), size, repository);
        }
    }

    /** Says what begins, how large it is and where it goes. */
    static void begin(String name, long size, Path place) {
        LOG.log(Level.INFO, "Downloading {0} ({1} MB) to {2}, once", name, Long.toString(size / MEGABYTE), place);
    }

    @Override
    public synchronized void transferProgressed(TransferEvent event) {
        long size = event.getResource().getContentLength();
        if (size > MEGABYTE && event.getTransferredBytes() * 100 / size >= nextPercent) {
            LOG.log(Level.INFO, "{0}: {1} %", name(event), Long.toString(nextPercent));
            nextPercent += STEP_PERCENT;
        }
    }

    private static String name(TransferEvent event) {
        return event.getResource().getFile().getName();
    }
}
