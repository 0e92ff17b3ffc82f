package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.guidelines.Editions;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Asks for further figures of a facility to be registered, each from a month on. The company proposes, its regulator approves.
 *
 * @param account the company's account
 * @param facility which
 * @param guideline the version that holds for the first month of the earliest figure
 * @param figures what is registered anew; what was before holds until then
 * @param because what has changed
 */
public record ChangeFacility(
        ActId id,
        AccountId account,
        FacilityId facility,
        String guideline,
        List<RegisteredFigure> figures,
        Grounds because)
        implements Request<FacilityChanged> {

    public ChangeFacility {
        Text.requireId("guideline", guideline);
        figures = Batch.checked("figures", figures, Batch.OF_HOLDER);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Facility.key(facility), Guideline.key(guideline))
                .alsoNeeded(Registering.tables(figures))
                .and(changed().reads());
    }

    @Override
    public Keys readsThen(States first) {
        return Editions.reads(guideline, first).and(changed().readsThen(first));
    }

    private YearsFrom changed() {
        ReportingMonth earliest = figures.stream()
                .map(RegisteredFigure::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new YearsFrom(account, earliest);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<FacilityChanged> decide(States states, Circumstances now, Rules rules) {
        Facility before = states.get(Facility.key(facility));
        Guideline cited = states.get(Guideline.key(guideline));
        Registering registering = new Registering(cited, states, rules);
        figures.forEach(one -> before.requireWithin(account, one.from(), rules));
        changed().requireUnlocked(states, rules);
        figures.forEach(one -> Editions.requireInForce(cited, before.sector(), one.from(), states, rules));
        registering.require(figures);
        figures.forEach(one -> requireLater(before, one, rules));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new FacilityChanged(now.act(), account, facility, figures, because, now.day()))
                .writing(Facility.key(facility), before.with(figures));
    }

    /** What was registered for a month is never registered otherwise. */
    private static void requireLater(Facility before, RegisteredFigure figure, Rules rules) {
        before.figures().stream()
                .filter(figure::isOfSame)
                .filter(one -> one.from().compareTo(figure.from()) >= 0)
                .findFirst()
                .ifPresent(one -> rules.require(false, Reason.TIME_ORDER, figure.what(), one.from(), figure.from()));
    }
}
