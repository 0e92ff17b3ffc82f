package io.carbonregistry.pledges;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * Asks what a bank has lent on units: a sum over a page of its pledges, so that one answer reads no more than that.
 *
 * @param bank its office
 * @param limit of how many pledges at the most, 1 to 1,000
 * @param after the bookmark of the page before
 */
@Confided
public record GetExposure(Actor bank, int limit, Optional<String> after) implements Query<Exposure> {

    public GetExposure {
        new Paging(limit, after);
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(bank);
    }

    @Override
    public Exposure answer(Ledger ledger, Caller caller) {
        PledgePage page = PledgeReading.page(bank, new Paging(limit, after), ledger);
        List<Pledge> binding = page.pledges().stream()
                .filter(pledge -> pledge.status().binds() && Party.PLEDGEE.is(pledge, bank))
                .toList();
        List<Loan> loans = ledger.findAll(
                Loan.class,
                binding.stream().map(pledge -> Loan.key(pledge.id())).toList());
        Adding sum = new Adding();
        // One reading answers in the order of the keys, and loans' keys end as pledges' do.
        for (int i = 0; i < loans.size(); i++) {
            sum.add(binding.get(i), loans.get(i));
        }
        RuleVersion terms = ledger.get(RuleBook.key(RuleTopic.SECURITY))
                .on(ledger.get(Registry.key()).day());
        return sum.exposure(bank, (unitClass, tonnes) -> units(unitClass, tonnes, ledger, terms), page.next());
    }

    private static Exposure.Units units(UnitClass unitClass, long tonnes, Ledger ledger, RuleVersion terms) {
        UnitClassDefinition definition = ledger.get(UnitClassDefinition.key(unitClass));
        return new Exposure.Units(unitClass, definition.vintage(), Vintages.end(definition, terms), tonnes);
    }
}
