package io.carbonregistry.fabric.rules.chain;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.validation.BlockVerdict;
import io.carbonregistry.fabric.rules.validation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Compares the flags that stand in a block with those that the rules give. */
final class FlagCheck {
    private FlagCheck() {}

    static List<Discrepancy> of(Block block, BlockVerdict verdict) {
        ValidationFlags flags = block.flags();
        List<Discrepancy> found = new ArrayList<>();
        if (flags.size() != verdict.verdicts().size()) {
            found.add(Discrepancy.of(
                    Discrepancy.Kind.FLAG_COUNT,
                    block.number(),
                    flags.size() + " flags for " + verdict.verdicts().size() + " transactions"));
        }
        for (Verdict each : verdict.verdicts()) {
            if (each.transaction() < flags.size() && flags.get(each.transaction()) != each.code()) {
                found.add(new Discrepancy(
                        Discrepancy.Kind.FLAG,
                        block.number(),
                        each.transaction(),
                        "Flagged " + flags.get(each.transaction()) + ", but it is " + each.code()
                                + (each.reason().isEmpty() ? "" : ": " + each.reason())));
            }
        }
        return found;
    }
}
