package io.carbonregistry.devledger.ordering;

import io.carbonregistry.devledger.organisations.BatchSettings;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.common.Envelope;

/** Collects envelopes into batches by count and size, by the rules of Fabric's orderers. Time is its caller's affair. */
final class BatchCutter {

    private final BatchSettings settings;
    private List<Envelope> pending = new ArrayList<>();
    private long pendingBytes;

    BatchCutter(BatchSettings settings) {
        this.settings = settings;
    }

    /** Takes an envelope and returns the batches that it completes: none, one or two. */
    List<List<Envelope>> add(Envelope envelope) {
        List<List<Envelope>> batches = new ArrayList<>();
        long bytes =
                (long) envelope.getPayload().size() + envelope.getSignature().size();
        if (hasPending() && pendingBytes + bytes > settings.preferredMaxBytes()) {
            batches.add(cut());
        }
        pending.add(envelope);
        pendingBytes += bytes;
        if (bytes > settings.preferredMaxBytes() || pending.size() >= settings.maxMessages()) {
            batches.add(cut());
        }
        return batches;
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }

    /** What has been collected, whatever its size. */
    List<Envelope> cut() {
        List<Envelope> batch = pending;
        pending = new ArrayList<>();
        pendingBytes = 0;
        return batch;
    }
}
