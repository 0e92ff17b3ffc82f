package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks how the units of a class stand, all accounts together: a sum over its blocks, computed when asked. One answer counts at
 * most 10,000 blocks; where there are more, it names the place from which the next goes on.
 *
 * @param unitClass the class
 * @param after where the answer before ended
 */
public record GetTotals(UnitClass unitClass, Optional<String> after) implements Query<ClassTotals> {

    public GetTotals {
        new Paging(Paging.MOST, after);
    }

    @Override
    public ClassTotals answer(Ledger ledger, Caller caller) {
        ledger.get(UnitClassDefinition.key(unitClass));
        LocalDate day = ledger.get(Registry.key()).day();
        Tally tally = new Tally(day);
        Optional<String> next = LongScan.over(after, page -> {
            List<Ledger.Entry<UnitBlock>> blocks = page.scan(ledger, UnitBlock.class, UnitBlock.keys(unitClass));
            blocks.forEach(entry -> tally.add(entry.state()));
            return page.next(blocks);
        });
        return new ClassTotals(unitClass, tally.of(unitClass), next, day);
    }
}
