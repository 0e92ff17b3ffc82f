package io.carbonregistry.chaincode;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged anywhere in the process while it is open, as it would be printed. */
final class LogRecords extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OWN = Logger.getLogger("io.carbonregistry");

    private final List<String> texts = new CopyOnWriteArrayList<>();

    LogRecords() {
        setLevel(Level.ALL);
        OWN.setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    String text() {
        return String.join("", texts);
    }

    @Override
    public void publish(LogRecord message) {
        texts.add(new SimpleFormatter().format(message));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
