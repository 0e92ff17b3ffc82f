package io.carbonregistry.devledger.disk;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes, and while the disk does not take what is to be written, waits and tells why. */
public final class Disk implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Disk.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern FULL = Pattern.compile("(?i)no space left|quota exceeded|file too large");

    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable String trouble;

    /**
     * Does it, again and again until it succeeds.
     *
     * @param writing leaves nothing behind when it fails
     * @throws IOException when it fails after {@link #close}, or the file itself is closed
     */
    public <T> T write(Writing<T> writing) throws IOException {
        while (true) {
            try {
                T written = writing.run();
                recovered();
                return written;
            } catch (IOException e) {
                report(e);
                if (e instanceof ClosedChannelException || isClosedAfterPause()) {
                    throw e;
                }
            }
        }
    }

    /** Why nothing can be written now; nothing when all is well. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** From now on what fails is not tried again. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void report(IOException failure) {
        if (trouble == null) {
            String why = String.valueOf(failure.getMessage());
            trouble = FULL.matcher(why).find() ? "disk full (" + why + ")" : "the disk cannot be written (" + why + ")";
            LOG.log(System.Logger.Level.ERROR, "{0}: no transaction is taken until there is room", trouble);
        }
    }

    private void recovered() {
        if (trouble != null) {
            trouble = null;
            LOG.log(System.Logger.Level.WARNING, "the disk can be written again, and the ledger goes on");
        }
    }

    private boolean isClosedAfterPause() {
        try {
            return closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    public interface Writing<T> {
        T run() throws IOException;
    }
}
