package io.carbonregistry.access;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that every act shares, in front of its own. */
final class SharedRules {

    private final Asked asked;
    private final LoadedStates states;
    private final Rules rules;
    private final Digest code;

    SharedRules(Asked asked, LoadedStates states, Rules rules, Digest code) {
        this.asked = asked;
        this.states = states;
        this.rules = rules;
        this.code = code;
    }

    static Keys reads(Asked asked) {
        Keys every = Keys.none()
                .maybe(Registry.key(), Act.key(asked.act()), Mandate.key(asked.actor()), Mandate.key(asked.mandate()));
        if (asked.caller().role().isOfTechnicalBody()) {
            every = every.maybe(BannedPerson.key(asked.caller().person()));
        }
        return asked.awaitsApproval() ? every.maybe(RuleBook.key(RuleTopic.APPROVALS)) : every;
    }

    /** What is read once the first is seen: whether who initiated a pending act may still act for a technical body. */
    Keys readsThen() {
        return initiator()
                .map(one -> Keys.none().maybe(BannedPerson.key(one.person())))
                .orElse(Keys.none());
    }

    private Optional<Caller> initiator() {
        return asked.isSecondSignature()
                ? states.find(Act.key(asked.act())).map(Act::initiator).filter(one -> one.role()
                        .isOfTechnicalBody())
                : Optional.empty();
    }

    /** Whoever signs for a technical body, first or second, is not banned. */
    void requireNoneBanned() {
        Stream.concat(Stream.of(asked.caller()).filter(one -> one.role().isOfTechnicalBody()), initiator().stream())
                .flatMap(one -> states.find(BannedPerson.key(one.person())).stream())
                .forEach(ban -> ban.requireOver(states.get(Registry.key()).day(), rules));
    }

    /** This person, with this key, acts for this account or office; before the founding nobody does. */
    void requireMandate() {
        if (asked.request() instanceof FoundRegistry) {
            return;
        }
        new Representation(asked.caller(), asked.mandate(), states.find(Mandate.key(asked.mandate())))
                .require(asked.request().authority(), rules);
    }

    /** The act was not done before, and its id was not used for anything else. */
    void requireNew() {
        states.find(Act.key(asked.act()))
                .filter(act -> !asked.isSecondSignature() || act.status() != Act.Status.PENDING)
                .ifPresent(act -> rules.require(false, () -> used(act)));
    }

    /** The registry exists, runs, and runs this code. */
    void requireRunning() {
        Optional<Registry> registry = states.find(Registry.key());
        rules.require(
                registry.isPresent() || asked.request() instanceof FoundRegistry, Reason.NOT_FOUND, Registry.key());
        registry.filter(one -> !asked.permission().underAnyCode()).ifPresent(this::requireInForce);
        registry.filter(one -> !asked.permission().whenHalted())
                .flatMap(Registry::halt)
                .ifPresent(halt -> rules.require(false, Reason.REGISTRY_HALTED, halt.because(), halt.since()));
    }

    /** An office acts within its jurisdiction alone: the one in whose name, and the one that signs second. */
    void requireJurisdiction() {
        Stream.of(asked.actor(), asked.mandate())
                .distinct()
                .flatMap(office -> states.find(Mandate.key(office)).stream())
                .forEach(this::requireWithin);
    }

    private void requireWithin(Mandate mandate) {
        String name = asked.permission().name();
        requireCovers(
                mandate, name, mandate.jurisdiction().at(asked.permission().level()));
        states.all(AccountStanding.class)
                .filter(standing -> !mandate.jurisdiction().covers(standing.adcode()))
                .findFirst()
                .ifPresent(other -> requireCovers(mandate, other.account(), other.adcode()));
        SecondSignature.intended(asked.request()).place().ifPresent(place -> requireCovers(mandate, name, place));
    }

    private void requireCovers(Mandate mandate, Object what, Adcode place) {
        rules.require(
                mandate.jurisdiction().covers(place),
                Reason.WRONG_JURISDICTION,
                mandate.actor(),
                mandate.jurisdiction(),
                what,
                place);
    }

    private void requireInForce(Registry registry) {
        rules.require(registry.code().equals(code), Reason.CODE_NOT_IN_FORCE, registry.code(), code);
    }

    private Refusal used(Act act) {
        // Before the founding there is no act, so a registry without a day cannot matter here.
        LocalDate day = states.find(Registry.key()).map(Registry::day).orElse(LocalDate.MIN);
        return act.intent().equals(asked.intent()) ? act.usedUp(day) : Refusal.of(Reason.ID_TAKEN, act.act());
    }
}
