package io.carbonregistry.client.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.locks.LockFile;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A journal on the disk. Any number of programs may share its file; each is known to be there for as long as it runs. */
public final class DiskJournal implements Journal {

    /** Programs are numbered at random, so that two never share a number, below 2^52 for those who read numbers as doubles. */
    private static final long PROGRAMS = 1L << 52;

    /** A file that has grown so large is put aside, and a new one begun with what is open. */
    private static final long LARGE = 64 << 20;

    private final JournalFile file;
    private final Group group;
    private final long program;
    private final FileLock presence;
    private final AtomicLong promises = new AtomicLong();

    private DiskJournal(JournalFile file, long program, FileLock presence) {
        this.file = file;
        this.group = new Group(file);
        this.program = program;
        this.presence = presence;
    }

    /**
     * Opens the journal that is kept in a file, or begins one.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static DiskJournal open(Path path) {
        JournalFile file = JournalFile.open(path);
        file.roll(LARGE);
        long program = ThreadLocalRandom.current().nextLong(1, PROGRAMS);
        FileLock presence = file.locks()
                .tryHold(program)
                .orElseThrow(() -> new IllegalStateException("a random number is in use already: " + program));
        return new DiskJournal(file, program, presence);
    }

    @Override
    public CompletableFuture<Promise> begin(Request<?> request, byte[] intent) {
        Entry entry = new Entry(program, promises.incrementAndGet());
        String function = request.getClass().getSimpleName();
        Digest digest = Digest.of(function.getBytes(US_ASCII), new byte[] {0}, intent);
        Begun begun = new Begun(entry, now(), request.actor(), request.id(), function, digest);
        return group.append(List.of(begun)).thenApply(written -> new KeptPromise(entry, group));
    }

    @Override
    public List<OpenAct> open() {
        OpenActs acts = new OpenActs();
        file.read(acts::take);
        return acts.open(this::isThere);
    }

    @Override
    public void found(Ended ended) {
        group.append(List.of(ended)).join();
    }

    @Override
    public void close() {
        group.close();
        LockFile locks = file.locks();
        locks.release(presence);
        locks.close();
    }

    /** When a line is written, for whoever reads it. */
    static String now() {
        return Instant.now().toString();
    }

    private boolean isThere(Entry entry) {
        if (entry.program() == program) {
            return true;
        }
        return file.locks()
                .tryHold(entry.program())
                .map(gone -> {
                    file.locks().release(gone);
                    return false;
                })
                .orElse(true);
    }
}
