package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private DrawnBlocks(List<DrawnBlock> blocks, List<Key<UnitBlock>> gone) {
        this.blocks = List.copyOf(blocks);
        this.gone = List.copyOf(gone);
    }

    /** The blocks as they stand on the ledger; those that are gone are remembered as moved. */
    static DrawnBlocks of(List<Draw> parts, States states, UnitClass unitClass) {
        List<DrawnBlock> found = new ArrayList<>();
        List<Key<UnitBlock>> gone = new ArrayList<>();
        for (Draw draw : parts) {
            Key<UnitBlock> key = UnitBlock.key(unitClass, draw.last());
            states.find(key)
                    .ifPresentOrElse(block -> found.add(new DrawnBlock(block, draw.take())), () -> gone.add(key));
        }
        return new DrawnBlocks(found, gone);
    }

    /** Every block is still there, is the account's, has not ended, and has as much as is taken; else it has moved. */
    public void requireHeldBy(AccountId account, Rules rules) {
        requireHeldBy(Set.of(account), rules);
    }

    /** As {@link #requireHeldBy(AccountId, Rules)}, for several accounts that an act debits at once. */
    public void requireHeldBy(Set<AccountId> accounts, Rules rules) {
        requireEach(block -> accounts.contains(block.owner()) && block.end().isEmpty(), rules);
    }

    /** Every block is still there, whoever holds it, and has as much as is taken; else it has moved. */
    public void requireThere(Rules rules) {
        requireEach(block -> true, rules);
    }

    /** Every block is still there and bears an encumbrance, whoever holds it, and has as much as is taken; else it has moved. */
    public void requireBearing(Encumbrance.Kind kind, ActRef of, Rules rules) {
        requireEach(block -> block.bears(kind, of), rules);
    }

    private void requireEach(Predicate<UnitBlock> fits, Rules rules) {
        gone.stream().findFirst().ifPresent(key -> rules.require(false, Reason.BLOCK_MOVED, key));
        Optional<DrawnBlock> moved = blocks.stream()
                .filter(one -> !fits.test(one.block()) || !one.suffices())
                .findFirst();
        rules.require(
                moved.isEmpty(),
                () -> Refusal.of(Reason.BLOCK_MOVED, moved.orElseThrow().block().key()));
    }

    /** The account's own blocks, free and in the sub-ledger, and as much as is asked for: the rules of a holder's own debit. */
    public void requireAvailable(
            AccountId account, SubLedger subLedger, Quantity quantity, LocalDate day, Rules rules) {
        requireHeldBy(account, rules);
        requireIn(subLedger, rules);
        requireFree(day, rules);
        requireTotal(quantity, rules);
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
        requireFreeBut(one -> false, day, rules);
    }

    /** Nothing binds any block on the day but what the act may pass over. */
    public void requireFreeBut(Predicate<Encumbrance> passed, LocalDate day, Rules rules) {
        blocks.stream()
                .map(DrawnBlock::block)
                .flatMap(block -> block.encumbrances().stream()
                        .filter(one -> one.binds(day) && !passed.test(one))
                        .map(by -> refusal(block, by)))
                .findFirst()
                .ifPresent(refusal -> rules.require(false, () -> refusal));
    }

    /** What is drawn is what is asked for. */
    public void requireTotal(Quantity quantity, Rules rules) {
        requireTotal(quantity.value(), rules);
    }

    /** What is drawn is what several lines ask for together. */
    public void requireTotal(long tonnes, Rules rules) {
        rules.require(total() == tonnes, Reason.DRAWS_DIFFER, tonnes, total());
    }

    /** The blocks that are drawn from, whole, as they stand. */
    public List<UnitBlock> blocks() {
        return blocks.stream().map(DrawnBlock::block).toList();
    }

    /** All tonnes that are taken. */
    public long total() {
        return blocks.stream().mapToLong(DrawnBlock::take).reduce(0, Quantity::plus);
    }

    /** The serials that are taken, in the order of the draws. */
    public List<SerialRange> ranges() {
        return blocks.stream().map(DrawnBlock::taken).toList();
    }

    /** Those of one owner. */
    public DrawnBlocks of(AccountId owner) {
        return where(block -> block.owner().equals(owner));
    }

    /** Those of all other owners. */
    public DrawnBlocks notOf(AccountId owner) {
        return where(block -> !block.owner().equals(owner));
    }

    private DrawnBlocks where(Predicate<UnitBlock> fits) {
        return new DrawnBlocks(
                blocks.stream().filter(one -> fits.test(one.block())).toList(), List.of());
    }

    /** The serials of certain ranges that stand in these blocks. */
    public Covering covering(List<SerialRange> ranges) {
        return new Covering(blocks, ranges);
    }

    /**
     * Cuts what is drawn into parts, from the head of the first block on; what is left of each block stays as it is, under its
     * old key and its owner's old entry. The parts come to no more than what is drawn.
     */
    public Pieces splitTo(List<Part> parts, ActRef act) {
        if (parts.isEmpty()) {
            return new Pieces(Changes.none(), List.of());
        }
        Cutting cutting = new Cutting(blocks, act);
        List<List<SerialRange>> ranges = parts.stream().map(cutting::cut).toList();
        return new Pieces(cutting.done(), ranges);
    }

    /** The taken parts become something else; what is left of each block stays as it is. */
    public Changes becoming(UnaryOperator<UnitBlock> other, ActRef act) {
        return blocks.isEmpty()
                ? Changes.none()
                : splitTo(List.of(new Part(total(), other)), act).changes();
    }

    /** The taken parts belong to another account, in its registration sub-ledger. */
    public Changes movedTo(AccountId account, ActRef act) {
        return becoming(block -> block.ownedBy(account, SubLedger.REGISTRATION), act);
    }

    /** Why an encumbrance keeps a block from moving. */
    public static Refusal refusal(UnitBlock block, Encumbrance by) {
        return switch (by.kind()) {
            case COURT_FREEZE -> Refusal.of(Reason.JUDICIALLY_FROZEN, block.key(), by.named());
            case BOUGHT ->
                Refusal.of(Reason.BOUGHT_TODAY, block.key(), by.until().orElseThrow());
            default -> Refusal.of(Reason.ENCUMBERED, block.key(), by.kind(), by.named());
        };
    }
}
