package io.carbonregistry.fabric.network.topology;

import io.carbonregistry.fabric.network.FabricException;
import java.time.Duration;

/**
 * When an orderer cuts a block: at the first limit that is reached.
 *
 * @param timeout how long the first transaction waits for others
 * @param messages most transactions of a block
 * @param preferredBytes the size beyond which a block is cut
 * @param largestBytes the size that no block exceeds
 */
public record BatchSettings(Duration timeout, int messages, long preferredBytes, long largestBytes) {

    /** @throws FabricException if a limit is not positive, or the preferred size exceeds the largest */
    public BatchSettings {
        if (timeout.isZero()
                || timeout.isNegative()
                || messages < 1
                || preferredBytes < 1
                || largestBytes < preferredBytes) {
            throw new FabricException("Batches need a timeout, a number of messages and sizes above zero,"
                    + " and a preferred size within the largest");
        }
    }

    static BatchSettings read(YamlPart part) {
        return part.whole(of -> new BatchSettings(
                of.duration("timeout"), of.number("messages"), of.bytes("preferredBytes"), of.bytes("largestBytes")));
    }
}
