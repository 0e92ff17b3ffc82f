package io.carbonregistry.client.replay;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.List;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.common.HeaderType;

/**
 * Finds the registry's transactions in blocks.
 *
 * @param chaincode the name of the registry's chaincode on the channel
 */
public record RegistryBlocks(String chaincode) {

    /**
     * The registry's valid transactions, in the block's order.
     *
     * @param flags which transactions are valid: the block's own, or computed anew
     * @throws IllegalArgumentException if there is not one flag a transaction: no peer has committed such a block
     */
    public List<RegistryTransaction> valid(Block block, ValidationFlags flags) {
        if (flags.size() != block.envelopes().size()) {
            throw new IllegalArgumentException("Block " + block.number() + " has " + flags.size() + " flags for "
                    + block.envelopes().size() + " transactions: it doesn't come from a peer");
        }
        return IntStream.range(0, flags.size())
                .filter(flags::isValid)
                .mapToObj(index -> new Placed(
                        new Place(block.number(), index),
                        Envelope.parse(block.envelopes().get(index))))
                .filter(placed -> placed.envelope().type() == HeaderType.ENDORSER_TRANSACTION)
                .map(placed -> new RegistryTransaction(
                        chaincode, placed.place(), placed.envelope(), EndorsedAction.of(placed.envelope())))
                .filter(found -> found.isAsked()
                        || !found.writes().isEmpty()
                        || !found.policies().isEmpty())
                .toList();
    }

    private record Placed(Place place, Envelope envelope) {}
}
