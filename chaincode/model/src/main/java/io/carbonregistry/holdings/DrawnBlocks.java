package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The blocks that an act has drawn, as they stand on the ledger.
 *
 * <p>The rules that every debit shares are here, in their order; what becomes of the blocks is the act's own.
 */
public final class DrawnBlocks {

    private final List<DrawnBlock> blocks;
    private final List<Key<UnitBlock>> gone;

    DrawnBlocks(List<DrawnBlock> blocks, List<Key<UnitBlock>> gone) {
        this.blocks = List.copyOf(blocks);
        this.gone = List.copyOf(gone);
    }

    /** Every block is still there, is the account's, has not ended, and has as much as is taken; else it has moved. */
    public void requireHeldBy(AccountId account, Rules rules) {
        gone.stream().findFirst().ifPresent(key -> rules.require(false, Reason.BLOCK_MOVED, key));
        Optional<DrawnBlock> moved = blocks.stream()
                .filter(one -> !one.block().owner().equals(account)
                        || one.block().end().isPresent()
                        || !one.suffices())
                .findFirst();
        rules.require(
                moved.isEmpty(),
                () -> Refusal.of(Reason.BLOCK_MOVED, moved.orElseThrow().block().key()));
    }

    /** Every block stands in the sub-ledger. */
    public void requireIn(SubLedger subLedger, Rules rules) {
        Optional<UnitBlock> other = blocks.stream()
                .map(DrawnBlock::block)
                .filter(block -> block.subLedger() != subLedger)
                .findFirst();
        rules.require(
                other.isEmpty(),
                () -> Refusal.of(
                        Reason.WRONG_SUB_LEDGER,
                        other.orElseThrow().key(),
                        other.orElseThrow().subLedger(),
                        subLedger));
    }

    /** Nothing binds any block on the day. */
    public void requireFree(LocalDate day, Rules rules) {
        requireFree(day, any -> true, rules);
    }

    /** Nothing but one kind of encumbrance binds any block on the day. */
    public void requireFreeBut(Encumbrance.Kind kind, LocalDate day, Rules rules) {
        requireFree(day, one -> one.kind() != kind, rules);
    }

    private void requireFree(LocalDate day, Predicate<Encumbrance> counts, Rules rules) {
        blocks.stream()
                .map(DrawnBlock::block)
                .flatMap(block -> block.encumbrances().stream()
                        .filter(one -> one.binds(day) && counts.test(one))
                        .map(by -> refusal(block, by)))
                .findFirst()
                .ifPresent(refusal -> rules.require(false, () -> refusal));
    }

    /** What is drawn is what is asked for. */
    public void requireTotal(Quantity quantity, Rules rules) {
        rules.require(total() == quantity.value(), Reason.DRAWS_DIFFER, quantity, total());
    }

    /** All tonnes that are taken. */
    public long total() {
        return blocks.stream().mapToLong(DrawnBlock::take).reduce(0, Math::addExact);
    }

    /** The serials that are taken, in the order of the draws. */
    public List<SerialRange> ranges() {
        return blocks.stream().map(DrawnBlock::taken).toList();
    }

    /** The taken parts become something else; what is left of each block stays as it is. */
    public Changes becoming(UnaryOperator<UnitBlock> other, ActRef act) {
        return blocks.stream().map(block -> block.becoming(other, act)).reduce(Changes.none(), Changes::and);
    }

    /** The taken parts belong to another account, in its registration sub-ledger. */
    public Changes movedTo(AccountId account, ActRef act) {
        return becoming(block -> block.ownedBy(account, SubLedger.REGISTRATION), act);
    }

    /** Why an encumbrance keeps a block from moving. */
    public static Refusal refusal(UnitBlock block, Encumbrance by) {
        return switch (by.kind()) {
            case COURT_FREEZE -> Refusal.of(Reason.JUDICIALLY_FROZEN, block.key(), by.id());
            case BOUGHT ->
                Refusal.of(Reason.BOUGHT_TODAY, block.key(), by.until().orElseThrow());
            default -> Refusal.of(Reason.ENCUMBERED, block.key(), by.kind(), by.id());
        };
    }
}
