package io.carbonregistry.transfers;

import io.carbonregistry.holdings.Blocks;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The units that wait for a transfer, and how the waiting ends. */
final class Waiting {

    private final Transfer transfer;
    private final States states;

    Waiting(Transfer transfer, States states) {
        this.transfer = transfer;
        this.states = states;
    }

    /** All of its units still wait for it, and nothing but this transfer binds them: a freeze that came later wins. */
    void requireBoundByThisAlone(LocalDate day, Rules rules) {
        if (!transfer.isOpen()) {
            return;
        }
        blocks().filter(block -> block.owner().equals(transfer.from()))
                .flatMap(block -> block.encumbrances().stream()
                        .filter(one -> one.binds(day) && !isThisTransfer(one))
                        .map(one -> DrawnBlocks.refusal(block, one)))
                .findFirst()
                .ifPresent(refusal -> rules.require(false, () -> refusal));
        long left = waiting().mapToLong(block -> block.range().size()).sum();
        rules.require(
                left == transfer.quantity().value(),
                Reason.WRONG_STATE,
                transfer.act(),
                left + " t wait",
                transfer.quantity() + " t");
    }

    /** The units are the other's. */
    Decision<TransferEnded> completed(Circumstances now) {
        return ended(Transfer.Status.COMPLETED, now, block -> block.ownedBy(transfer.to(), SubLedger.REGISTRATION));
    }

    /** The units are free again. */
    Decision<TransferEnded> released(Transfer.Status status, Circumstances now) {
        return ended(status, now, this::unbound);
    }

    private Decision<TransferEnded> ended(
            Transfer.Status status, Circumstances now, UnaryOperator<UnitBlock> becoming) {
        return Decision.of(new TransferEnded(
                        now.act(),
                        transfer.act(),
                        status,
                        transfer.from(),
                        transfer.to(),
                        transfer.unitClass(),
                        transfer.quantity(),
                        transfer.ranges(),
                        now.day()))
                .writing(Transfer.key(transfer.act()), transfer.now(status))
                .with(Changes.none().delete(IncomingTransfer.key(transfer.to(), transfer.act())))
                .with(changes(now, becoming));
    }

    private UnitBlock unbound(UnitBlock block) {
        return block.unbind(Encumbrance.Kind.TRANSFER_PENDING, transfer.act());
    }

    private boolean isThisTransfer(Encumbrance one) {
        return one.is(Encumbrance.Kind.TRANSFER_PENDING, transfer.act());
    }

    /** What stands where its units waited: an office may have cut or taken some of them meanwhile. */
    private Stream<UnitBlock> blocks() {
        return transfer.ranges().stream()
                .map(range -> UnitBlock.key(transfer.unitClass(), range.last()))
                .flatMap(key -> states.find(key).stream());
    }

    private Stream<UnitBlock> waiting() {
        return blocks().filter(block -> block.bears(Encumbrance.Kind.TRANSFER_PENDING, transfer.act()));
    }

    private Changes changes(Circumstances now, UnaryOperator<UnitBlock> becoming) {
        return waiting()
                .map(block -> Blocks.removing(block).and(Blocks.putting(becoming.apply(block.by(now.act())))))
                .reduce(Changes.none(), Changes::and);
    }
}
