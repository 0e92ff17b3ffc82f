package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.units.SerialRange;
import java.util.List;

/** Joins neighbouring blocks into one that stands where the last of them stood. What has ceased to bind makes no difference. */
final class Joining {

    private final List<UnitBlock> blocks;
    private final Circumstances now;

    Joining(List<UnitBlock> blocks, Circumstances now) {
        this.blocks = blocks.stream()
                .map(block -> block.without(one -> !one.binds(now.day())))
                .toList();
        this.now = now;
    }

    /** No block waits for its transfer, which would look for it where it stood. */
    void requireNoneWaiting(Rules rules) {
        blocks.forEach(block -> block.encumbrances().stream()
                .filter(one -> one.kind() == Encumbrance.Kind.TRANSFER_PENDING)
                .forEach(one -> rules.require(false, Reason.ENCUMBERED, block.key(), one.kind(), one.named())));
    }

    /** Each block begins where the one before ends, and equals it in all but range, act and parents. */
    void requireNeighbours(Rules rules) {
        for (int i = 1; i < blocks.size(); i++) {
            UnitBlock before = blocks.get(i - 1);
            UnitBlock block = blocks.get(i);
            boolean neighbours = block.range().first() == before.range().last() + 1;
            rules.require(
                    neighbours && over(before, block.range()).equals(over(block, block.range())),
                    Reason.BLOCKS_DIFFER,
                    block.key(),
                    before.key());
        }
    }

    UnitBlock whole() {
        UnitBlock last = blocks.get(blocks.size() - 1);
        return over(
                last,
                new SerialRange(blocks.get(0).range().first(), last.range().last()));
    }

    Changes changes() {
        return Changes.all(blocks.stream().map(Blocks::removing).toList()).and(Blocks.putting(whole()));
    }

    private UnitBlock over(UnitBlock like, SerialRange range) {
        return like.over(range, now.act(), blocks.stream().map(UnitBlock::range).toList());
    }
}
