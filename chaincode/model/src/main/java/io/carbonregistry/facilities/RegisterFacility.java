package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.guidelines.Editions;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a facility to be within a company's boundary. The company proposes it, its regulator approves. One that takes the place
 * of others, after a merger or a division, ends them with the month before its first.
 *
 * @param account the company's account
 * @param facility the id of the new facility
 * @param name what it is called
 * @param guideline the version that holds for its first month
 * @param kind the code of its kind there
 * @param adcode where it stands
 * @param first the first month it reports
 * @param continues the facilities that it takes the place of
 * @param figures what is registered of it
 */
public record RegisterFacility(
        ActId id,
        AccountId account,
        FacilityId facility,
        String name,
        String guideline,
        String kind,
        Adcode adcode,
        ReportingMonth first,
        List<FacilityId> continues,
        List<RegisteredFigure> figures)
        implements Request<FacilityRegistered> {

    public RegisterFacility {
        Text.requirePhrase("name", name, 128);
        Text.requireId("guideline", guideline);
        continues = List.copyOf(continues);
        figures = List.copyOf(figures);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Optional<Adcode> place() {
        return Optional.of(adcode);
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Guideline.key(guideline))
                .fresh(Facility.key(facility))
                .maybe(OwnedFacilities.key(account))
                .alsoNeeded(continues.stream().map(Facility::key).toList())
                .alsoNeeded(Registering.tables(figures))
                .and(reported().reads());
    }

    @Override
    public Keys readsThen(States states) {
        return Editions.reads(guideline, states).and(reported().readsThen(states));
    }

    private YearsFrom reported() {
        return new YearsFrom(account, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<FacilityRegistered> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Guideline cited = states.get(Guideline.key(guideline));
        Registering registering = new Registering(cited, states, rules);
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        reported().requireUnlocked(states, rules);
        Editions.requireInForce(cited, cited.sector(), first, states, rules);
        rules.require(cited.facility(kind).isPresent(), Reason.PARAMETER_NOT_IN_GUIDELINE, kind, guideline);
        predecessors(states).forEach(one -> requireEnds(one, rules));
        registering.require(figures);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new FacilityRegistered(
                        now.act(), account, facility, cited.sector(), kind, first, continues, now.day()))
                .writing(Facility.key(facility), registered(cited.sector()))
                .writing(OwnedFacilities.key(account), owned(states))
                .with(Changes.all(predecessors(states).stream()
                        .map(one -> Changes.none().put(Facility.key(one.id()), one.until(first.plus(-1))))
                        .toList()));
    }

    private List<Facility> predecessors(States states) {
        return continues.stream().map(one -> states.get(Facility.key(one))).toList();
    }

    /** It is the same company's and ends here: nothing is between the two, and nothing belongs to both. */
    private void requireEnds(Facility before, Rules rules) {
        ReportingMonth end = first.plus(-1);
        before.requireWithin(account, end, rules);
        rules.require(
                before.last().filter(last -> !last.equals(end)).isEmpty(),
                Reason.WRONG_STATE,
                before.id(),
                before.last().map(last -> "ending with " + last).orElse("-"),
                "a last month of " + end);
    }

    private Facility registered(String sector) {
        return new Facility(facility, account, name, sector, kind, adcode, first, Optional.empty(), continues, figures);
    }

    private OwnedFacilities owned(States states) {
        return states.find(OwnedFacilities.key(account))
                .orElseGet(() -> new OwnedFacilities(account, List.of()))
                .with(facility);
    }
}
