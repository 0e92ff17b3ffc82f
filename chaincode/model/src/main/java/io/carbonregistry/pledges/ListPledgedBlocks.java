package io.carbonregistry.pledges;

import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks in which blocks the units of a pledge lie now, whoever holds them: whoever lets them go or delivers them must name the blocks, and a
 * bank or the exchange sees no holding. A bank asks for its own pledges, the exchange for those that are being enforced.
 *
 * @param pledge which
 * @param limit how many blocks, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListPledgedBlocks(ActRef pledge, int limit, Optional<String> after) implements Query<BlockPage> {

    public ListPledgedBlocks {
        new Paging(limit, after);
    }

    @Override
    public BlockPage answer(Ledger ledger, Caller caller) {
        Pledge found = ledger.get(Pledge.key(pledge));
        if (!concerns(found.asOf(ledger.get(Registry.key()).day()), caller)) {
            throw RefusedException.because(Reason.NOT_FOUND, Pledge.key(pledge));
        }
        List<UnitBlock> blocks = new ArrayList<>();
        found.units().forEach(units -> units.ranges()
                .forEach(range -> blocks.addAll(within(units.unitClass(), range, limit - blocks.size(), ledger))));
        return new BlockPage(
                blocks,
                blocks.size() < limit
                        ? Optional.empty()
                        : Optional.of(blocks.get(limit - 1).key().text()));
    }

    private static boolean concerns(Pledge found, Caller caller) {
        return switch (caller.role()) {
            case BANK -> caller.office().equals(Optional.of(found.agreed().pledgee()));
            case EXCHANGE -> PledgeStep.SELL.from().contains(found.status());
            default -> true;
        };
    }

    /** A pledge binds whole blocks, so that those of a range end within it. */
    private List<UnitBlock> within(UnitClass unitClass, SerialRange range, int most, Ledger ledger) {
        String end = UnitBlock.key(unitClass, range.last()).text();
        String before = UnitBlock.key(unitClass, range.first() - 1).text();
        String from = after.filter(one -> one.compareTo(before) > 0).orElse(before);
        return most == 0 || from.compareTo(end) >= 0
                ? List.of()
                : ledger.scan(UnitBlock.class, UnitBlock.keys(unitClass), from, most).stream()
                        .map(Ledger.Entry::state)
                        .filter(block -> block.range().last() <= range.last())
                        .toList();
    }
}
