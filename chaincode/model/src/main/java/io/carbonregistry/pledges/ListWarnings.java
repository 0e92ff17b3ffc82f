package io.carbonregistry.pledges;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Asks what falls due of the pledges of a party, 60, 30 and 10 days before.
 *
 * @param party an account, or the office of a bank
 * @param limit of how many pledges at the most, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListWarnings(Actor party, int limit, Optional<String> after) implements Query<WarningPage> {

    public ListWarnings {
        new Paging(limit, after);
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(party);
    }

    @Override
    public WarningPage answer(Ledger ledger, Caller caller) {
        LocalDate day = ledger.get(Registry.key()).day();
        Deadlines deadlines = new Deadlines(
                day,
                ledger.get(RuleBook.key(RuleTopic.SECURITY)).on(day),
                ledger.get(Calendar.key()),
                unitClass -> ledger.get(UnitClassDefinition.key(unitClass)),
                pledge -> ledger.find(Collision.key(pledge)));
        PledgePage page = PledgeReading.page(party, new Paging(limit, after), ledger);
        List<Warning> warnings = page.pledges().stream()
                .flatMap(deadlines::of)
                .sorted(Comparator.comparing(Warning::due))
                .toList();
        return new WarningPage(warnings, page.next());
    }
}
