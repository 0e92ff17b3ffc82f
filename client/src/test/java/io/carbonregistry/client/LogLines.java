package io.carbonregistry.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Every line that this process logs while it listens, stack traces included. */
final class LogLines extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    static LogLines listen() {
        LogLines lines = new LogLines();
        ROOT.addHandler(lines);
        return lines;
    }

    /** What was logged. */
    String text() {
        return String.join("", List.copyOf(lines));
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(new SimpleFormatter().format(record));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
