package io.fluxa.torture.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The history of one process, read from its begin to its end with a small part of it in memory.
 *
 * @param path the file
 * @param process the number of the process, which no other process of the run has
 * @param node the number of the node whose process it was
 */
public record HistoryFile(Path path, int process, int node) {

    private static final int ENTRIES = 4_096;

    /** Gives every entry to somebody, in the order in which they were written. */
    public void forEach(Consumer<? super Entry> consumer) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(ENTRIES * EntryCodec.BYTES);
        try (FileChannel file = FileChannel.open(path)) {
            while (file.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.remaining() >= EntryCodec.BYTES) {
                    consumer.accept(EntryCodec.read(buffer));
                }
                buffer.compact();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the history " + path + " cannot be read", e);
        }
    }
}
