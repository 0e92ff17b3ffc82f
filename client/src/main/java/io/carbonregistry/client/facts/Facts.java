package io.carbonregistry.client.facts;

import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.GatewayRuntimeException;

/** Goes through the facts of a channel, block by block; waits for the next block at the end, until it is closed. */
public final class Facts implements Iterator<Recorded>, AutoCloseable {

    private final CloseableIterator<org.hyperledger.fabric.protos.common.Block> blocks;
    private final BlockFacts reader;
    private final Queue<Recorded> ready = new ArrayDeque<>();

    /** Reads a stream of blocks, which it closes in the end. */
    public Facts(CloseableIterator<org.hyperledger.fabric.protos.common.Block> blocks, BlockFacts reader) {
        this.blocks = blocks;
        this.reader = reader;
    }

    /**
     * Waits for the next fact.
     *
     * @throws Unavailable if the stream breaks, or this identity may not read it; go on after the last block that was read
     */
    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && blocks.hasNext()) {
                ready.addAll(reader.of(new Block(blocks.next())));
            }
            return !ready.isEmpty();
        } catch (GatewayRuntimeException e) {
            throw new Unavailable(Failure.of(e).text());
        } catch (NoSuchElementException refused) {
            throw new Unavailable(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public Recorded next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream of blocks was closed");
        }
        return ready.remove();
    }

    @Override
    public void close() {
        blocks.close();
    }
}
