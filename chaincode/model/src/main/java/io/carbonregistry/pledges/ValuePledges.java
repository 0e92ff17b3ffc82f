package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * Values the units of pledges at published prices, as each contract says which count: a daily act over many.
 *
 * @param asOf the last trading day that may count
 * @param pledges each once
 */
@Confided
public record ValuePledges(ActId id, LocalDate asOf, List<ActRef> pledges) implements Request<PledgesValued> {

    public ValuePledges {
        pledges = Batch.checked("pledges", pledges, Batch.OF_HOLDER);
        Text.require(pledges.stream().distinct().count() == pledges.size(), "pledges", "one twice", "each pledge once");
    }

    @Override
    public Keys reads() {
        return Keys.all(pledges.stream()
                        .map(pledge -> course(pledge).reads().and(Lending.reads(pledge)))
                        .toList())
                .and(Keys.needed(Calendar.key()));
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.all(pledges.stream()
                .map(pledge -> Appraisal.of(pledge, asOf, first).reads())
                .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgesValued> decide(States states, Circumstances now, Rules rules) {
        RuleVersion terms = PledgeCourse.terms(states, now.day());
        List<Appraisal> appraisals = pledges.stream()
                .map(pledge -> Appraisal.of(pledge, asOf, states))
                .toList();
        rules.require(!asOf.isAfter(now.day()), Reason.TIME_ORDER, "valuation", now.day(), asOf);
        pledges.forEach(pledge -> requireOwn(course(pledge).require(states, now, rules), now, rules));
        appraisals.forEach(one -> one.require(states, now.day(), terms, rules));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new PledgesValued(now.act(), pledges, asOf, now.day()))
                .with(Changes.all(appraisals.stream()
                        .map(one -> one.valued(states, now.day(), terms))
                        .toList()));
    }

    /** A bank values its own; the Registrar anybody's. */
    private static void requireOwn(Pledge pledge, Circumstances now, Rules rules) {
        rules.require(
                now.caller().role() != Role.BANK || Party.PLEDGEE.is(pledge, now.actor()),
                Reason.NOT_FOUND,
                Pledge.key(pledge.id()));
    }

    private static PledgeCourse course(ActRef pledge) {
        return new PledgeCourse(pledge, PledgeStep.VALUE);
    }
}
