package io.carbonregistry.client.journal;

import io.carbonregistry.client.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Writes what is asked of it at about the same time with one write: who comes while the disk is busy shares the next one. */
final class Group implements AutoCloseable {

    private static final int SECONDS_TO_END = 10;

    private final JournalFile file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "journal");
        thread.setDaemon(true);
        return thread;
    });
    private List<Line> lines = new ArrayList<>();
    private CompletableFuture<Boolean> written = new CompletableFuture<>();

    Group(JournalFile file) {
        this.file = file;
    }

    /** Writes lines, in the order in which it is asked; done once they are on the disk. */
    synchronized CompletableFuture<Boolean> append(List<? extends Line> more) {
        if (lines.isEmpty()) {
            writer.execute(this::write);
        }
        lines.addAll(more);
        return written;
    }

    private void write() {
        List<Line> taken;
        CompletableFuture<Boolean> told;
        synchronized (this) {
            taken = lines;
            told = written;
            lines = new ArrayList<>();
            written = new CompletableFuture<>();
        }
        try {
            file.append(taken);
            told.completeAsync(() -> true);
        } catch (RuntimeException e) {
            told.completeExceptionally(Unavailable.here(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
