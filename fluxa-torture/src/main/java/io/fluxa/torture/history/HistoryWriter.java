package io.fluxa.torture.history;

import io.fluxa.torture.history.Entry.Change;
import io.fluxa.torture.history.Entry.End;
import io.fluxa.torture.history.Entry.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes the history of one process. Changes and ends are with the system when a call returns, so that they outlive the process; the last
 * reads may be lost with it. Safe for use by several threads.
 */
public final class HistoryWriter implements AutoCloseable {

    private static final int ENTRIES = 1_024;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(ENTRIES * EntryCodec.BYTES);

    private HistoryWriter(FileChannel file) {
        this.file = file;
    }

    /** Begins a new file. */
    public static HistoryWriter create(Path path) {
        try {
            return new HistoryWriter(FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException("the history " + path + " cannot be written", e);
        }
    }

    /** Notes what was read. */
    public synchronized void read(Read read) {
        add(read);
    }

    /** Notes what is about to be committed. */
    public synchronized void changes(List<Change> changes) {
        changes.forEach(this::add);
        flush();
    }

    /** Notes how a transaction ended. */
    public synchronized void end(End end) {
        add(end);
        flush();
    }

    private void add(Entry entry) {
        if (buffer.remaining() < EntryCodec.BYTES) {
            flush();
        }
        EntryCodec.write(entry, buffer);
    }

    /** Hands everything to the system. */
    public synchronized void flush() {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the history cannot be written", e);
        }
        buffer.clear();
    }

    @Override
    public synchronized void close() {
        flush();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the history cannot be closed", e);
        }
    }
}
