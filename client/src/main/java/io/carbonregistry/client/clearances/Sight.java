package io.carbonregistry.client.clearances;

import static io.carbonregistry.client.clearances.NotClearedException.require;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be seen of a holder's units at one time, and what of them is clear.
 *
 * @param account the holder's
 * @param standing the account's
 * @param day the registry's, on which an encumbrance would bind
 * @param blocks those that hold any of the serials in question
 * @param freezes all that courts have ordered of the account
 */
record Sight(
        AccountId account,
        AccountStanding.Standing standing,
        LocalDate day,
        List<UnitBlock> blocks,
        List<Freeze> freezes) {

    Sight {
        blocks = List.copyOf(blocks);
        freezes = List.copyOf(freezes);
    }

    /** The account is neither frozen nor closed, the holder has all of the serials, and nothing touches any of them. */
    void requireClear(List<ClearedUnits> units) {
        boolean open = standing == AccountStanding.Standing.OPEN || standing == AccountStanding.Standing.RESTRICTED;
        require(open, ClearanceFlaw.ACCOUNT_NOT_OPEN, account + " " + standing);
        units.forEach(this::requireClear);
    }

    private void requireClear(ClearedUnits units) {
        List<UnitBlock> touched = blocks.stream().filter(units::touch).toList();
        touched.forEach(this::requireClear);
        long held = touched.stream().mapToLong(units::in).sum();
        require(held == units.range().size(), ClearanceFlaw.NOT_HELD, units);
        freezes.stream()
                .filter(one -> one.unitClass().equals(units.unitClass()) && one.waitsOn(day))
                .forEach(one -> require(false, ClearanceFlaw.AWAITED, units + " " + one.act()));
    }

    private void requireClear(UnitBlock block) {
        boolean held = block.owner().equals(account) && block.end().isEmpty();
        require(held, ClearanceFlaw.NOT_HELD, block.key());
        block.encumbrances().stream()
                .filter(this::touches)
                .forEach(one ->
                        require(false, ClearanceFlaw.ENCUMBERED, block.key() + " " + one.kind() + " " + one.named()));
        require(block.said().isEmpty(), ClearanceFlaw.FLAGGED, block.key());
    }

    /** That units bought today are not for sale before tomorrow takes nothing from their holder. */
    private boolean touches(Encumbrance one) {
        return one.binds(day) && one.kind() != Encumbrance.Kind.BOUGHT;
    }
}
