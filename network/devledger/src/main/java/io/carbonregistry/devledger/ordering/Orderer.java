package io.carbonregistry.devledger.ordering;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hyperledger.fabric.protos.common.Envelope;
import org.jspecify.annotations.Nullable;

/** One thread that makes blocks of the envelopes it is given and hands each to the committer before it makes the next. */
public final class Orderer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Orderer.class.getName());

    /** Ends the queue; interrupting the thread instead would close the block file under it. */
    private static final Arrival END = new Arrival(Envelope.getDefaultInstance(), true);

    private final BatchSettings settings;
    private final BatchCutter cutter;
    private final BlockSigner signer;
    private final Consumer<Block> committer;
    private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "orderer");
    private Block last;
    private volatile boolean closed;
    private volatile boolean failed;

    /**
     * Starts ordering after the last block there is.
     *
     * @param committer takes each block; when it throws, ordering ends: nothing may follow a block that was not kept
     */
    public Orderer(BatchSettings settings, Signer orderer, Block last, Consumer<Block> committer) {
        this.settings = settings;
        this.cutter = new BatchCutter(settings);
        this.signer = new BlockSigner(orderer);
        this.last = last;
        this.committer = committer;
        thread.start();
    }

    /** Takes an envelope that was found worth ordering; false when no more are taken. */
    public boolean order(Envelope envelope) {
        return !closed && !failed && queue.add(new Arrival(envelope, false));
    }

    /** Orders what was accepted and ends. */
    @Override
    public void close() {
        closed = true;
        queue.add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Arrival arrival = next(false, 0);
            long deadline = deadline();
            while (arrival == null || !arrival.end()) {
                boolean waited = cutter.hasPending();
                if (arrival == null) {
                    write(cutter.cut());
                } else {
                    cutter.add(arrival.envelope()).forEach(this::write);
                }
                deadline = waited && cutter.hasPending() ? deadline : deadline();
                arrival = next(cutter.hasPending(), deadline);
            }
            if (cutter.hasPending()) {
                write(cutter.cut());
            }
        } catch (InterruptedException | RuntimeException e) {
            failed = true;
            LOG.log(System.Logger.Level.ERROR, "ordering has ended, no transaction is taken any more", e);
        }
    }

    private long deadline() {
        return System.nanoTime() + settings.timeout().toNanos();
    }

    /** The next envelope, or null when the batch's time is over. */
    private @Nullable Arrival next(boolean waiting, long deadline) throws InterruptedException {
        return waiting ? queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS) : queue.take();
    }

    private void write(List<Envelope> batch) {
        List<ByteString> envelopes = batch.stream().map(Envelope::toByteString).toList();
        last = signer.sign(Block.after(last, envelopes));
        committer.accept(last);
    }

    private record Arrival(Envelope envelope, boolean end) {}
}
