package io.carbonregistry.access;

import io.carbonregistry.Outcome;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.wire.Records;
import java.util.Optional;

/**
 * The way of one act: role, one batched read, mandate, the act itself, keys, the rules that all acts share, its own rules,
 * and what is written.
 */
final class Way {

    private final Asked asked;
    private final LoadedStates states;
    private final Rules rules;
    private final Records records;
    private final Digest code;

    Way(Asked asked, LoadedStates states, Rules rules, Records records, Digest code) {
        this.asked = asked;
        this.states = states;
        this.rules = rules;
        this.records = records;
        this.code = code;
    }

    /**
     * Goes the way to its end. Whoever may not ask is told so and nothing else, in a dry run neither: what further rules find is not
     * theirs to know.
     *
     * @throws io.carbonregistry.kernel.RefusedException where a rule does not hold
     */
    Outcome.Granted go() {
        requireRole();
        rules.end();
        Keys keys = asked.request().reads();
        states.load(SharedRules.reads(asked).and(keys));
        states.scan(asked.request().scans());
        SharedRules shared = new SharedRules(asked, states, rules, code);
        shared.requireMandate();
        rules.end();
        shared.requireNew();
        require(keys);
        Keys more = asked.request().readsThen(states);
        states.load(shared.readsThen().and(more));
        require(more);
        shared.requireNoneBanned();
        shared.requireRunning();
        shared.requireJurisdiction();
        return written(decided());
    }

    /** A dry run goes on past what is refused, but not without what its rules look at. */
    private void require(Keys keys) {
        states.require(keys, rules);
        if (states.lacks(keys)) {
            rules.end();
        }
    }

    private void requireRole() {
        rules.require(
                asked.allowed().contains(asked.caller().role()),
                Reason.ROLE_NOT_ALLOWED,
                asked.permission().name(),
                asked.caller().role(),
                asked.allowed());
    }

    private Decision<? extends Fact> decided() {
        Decision<?> decision = asked.request().decide(states, circumstances(), rules);
        rules.end();
        return asked.awaitsApproval() ? Decision.of(new Ending(asked, states).proposed(circumstances())) : decision;
    }

    private Outcome.Granted written(Decision<? extends Fact> decision) {
        byte[] fact = records.tagged(decision.fact());
        Decision<?> whole = new Ending(asked, states).recorded(decision, Digest.of(fact));
        return new Writing(records).granted(whole, Guarding.of(whole.changes(), states::before), fact, asked.act());
    }

    private Circumstances circumstances() {
        Optional<Registry> registry = states.find(Registry.key());
        return new Circumstances(
                registry.map(Registry::day).orElseGet(asked::proposed),
                registry.filter(one -> one.clock() == Registry.Clock.SIMULATED).isPresent(),
                asked.caller(),
                Optional.empty(),
                asked.actor(),
                asked.request().id(),
                asked.intent(),
                asked.proposal().transaction(),
                asked.proposed());
    }
}
