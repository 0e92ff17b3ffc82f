package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.state.Updates;
import java.util.List;

/**
 * What becomes of a block.
 *
 * @param block the block's number
 * @param verdicts one a transaction, in the block's order
 * @param updates what the valid transactions do to the state
 * @param config the configuration by which the next block is to be validated
 */
public record BlockVerdict(long block, List<Verdict> verdicts, Updates updates, ChannelConfig config) {

    /** Keeps no later change. */
    public BlockVerdict {
        verdicts = List.copyOf(verdicts);
    }

    /** The flags that a peer writes into the block. */
    public ValidationFlags flags() {
        return ValidationFlags.of(verdicts.stream().map(Verdict::code).toList());
    }

    /** The ids of all transactions that can be read, invalid ones included: none of them can be used again. */
    public List<String> transactionIds() {
        return verdicts.stream().map(Verdict::id).filter(id -> !id.isEmpty()).toList();
    }
}
