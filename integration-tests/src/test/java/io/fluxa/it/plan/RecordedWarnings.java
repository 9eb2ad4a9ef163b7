package io.fluxa.it.plan;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Records the warnings about MySQL that are logged while it is open. */
final class RecordedWarnings extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("io.fluxa.mysql");
    private final List<String> texts = new CopyOnWriteArrayList<>();

    RecordedWarnings() {
        logger.addHandler(this);
    }

    /** The warnings that have a text in them. */
    List<String> with(String part) {
        return texts.stream().filter(text -> text.contains(part)).toList();
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().equals(Level.WARNING)) {
            texts.add(line.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
