package io.carbonregistry.transfers;

import io.carbonregistry.holdings.Blocks;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
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

    /** Nothing but this transfer binds the units: a freeze that came later wins. */
    void requireBoundByThisAlone(LocalDate day, Rules rules) {
        if (!transfer.isOpen()) {
            return;
        }
        blocks().flatMap(block -> block.encumbrances().stream()
                        .filter(one -> one.binds(day) && !isThisTransfer(one))
                        .map(one -> DrawnBlocks.refusal(block, one)))
                .findFirst()
                .ifPresent(refusal -> rules.require(false, () -> refusal));
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

    private Stream<UnitBlock> blocks() {
        return transfer.ranges().stream().map(range -> states.get(UnitBlock.key(transfer.unitClass(), range.last())));
    }

    private Changes changes(Circumstances now, UnaryOperator<UnitBlock> becoming) {
        return blocks().map(block -> Blocks.removing(block).and(Blocks.putting(becoming.apply(block.by(now.act())))))
                .reduce(Changes.none(), Changes::and);
    }
}
