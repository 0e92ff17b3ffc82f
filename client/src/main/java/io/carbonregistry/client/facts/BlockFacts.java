package io.carbonregistry.client.facts;

import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.wire.Records;
import java.util.List;

/**
 * Reads the facts of one chaincode out of blocks.
 *
 * @param chaincode its name on the channel
 * @param records reads facts, those of a newer registry too
 */
public record BlockFacts(String chaincode, Records records) {

    /** The facts of a block, in its order. Every act that writes announces itself; what does not is a query that was ordered. */
    public List<Recorded> of(Block block) {
        return new RegistryBlocks(chaincode)
                .valid(block, block.flags()).stream()
                        .flatMap(transaction -> transaction.act().map(act -> recorded(transaction, act)).stream())
                        .toList();
    }

    private Recorded recorded(RegistryTransaction transaction, ActRef act) {
        return new Recorded(
                records.read(Fact.class, transaction.answer()),
                act,
                transaction.id(),
                transaction.place().block());
    }
}
