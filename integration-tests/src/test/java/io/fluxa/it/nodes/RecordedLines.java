package io.fluxa.it.nodes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Collects what is logged. */
final class RecordedLines extends Handler {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    List<String> texts() {
        return texts;
    }

    @Override
    public void publish(LogRecord line) {
        texts.add(line.getMessage());
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
