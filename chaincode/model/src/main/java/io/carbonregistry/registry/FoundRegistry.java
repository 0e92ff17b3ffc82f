package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the registry to exist: the first act, by the Regulator, with the Registrar's endorsement as its four eyes.
 *
 * @param clock what moves the day
 * @param day the first day; on a real clock the proposal's own date
 * @param code the digest of the code that is to be in force
 * @param rules the first version of every topic
 * @param calendar the working days that are announced
 * @param offices the authorities' offices, each once, the founder's among them
 */
public record FoundRegistry(
        ActId id,
        Registry.Clock clock,
        LocalDate day,
        Digest code,
        List<FoundingRules> rules,
        List<CalendarYear> calendar,
        List<Office> offices)
        implements Request<RegistryFounded> {

    public FoundRegistry {
        rules = List.copyOf(rules);
        calendar = List.copyOf(calendar);
        offices = List.copyOf(offices);
        Text.require(
                rules.stream().map(FoundingRules::topic).sorted().toList().equals(List.of(RuleTopic.values())),
                "rules",
                rules.stream().map(FoundingRules::topic).toList().toString(),
                "every topic once");
        Text.require(
                offices.stream().map(Office::office).distinct().count() == offices.size(),
                "offices",
                offices.stream().map(Office::office).toList().toString(),
                "each once");
    }

    @Override
    public Keys reads() {
        return Keys.none().fresh(Registry.key());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RegistryFounded> decide(States states, Circumstances now, Rules rulesOfAct) {
        Optional<Office> founder =
                offices.stream().filter(one -> one.office().equals(now.actor())).findFirst();
        boolean appointed = founder.flatMap(one -> one.mandate().of(now.caller().person()))
                .filter(officer -> officer.keys().contains(now.caller().key()))
                .isPresent();
        rulesOfAct.require(
                appointed, Reason.NOT_REPRESENTED, now.caller().person(), now.actor(), "an officer with this key");
        rulesOfAct.require(
                clock == Registry.Clock.SIMULATED || day.equals(now.proposed()),
                Reason.TIME_ORDER,
                "day",
                now.proposed(),
                day);
        rulesOfAct.end();

        // From here on it must succeed.
        return Decision.of(new RegistryFounded(
                        now.act(),
                        clock,
                        day,
                        code,
                        offices.stream().map(Office::office).toList(),
                        rules.stream().map(FoundingRules::topic).toList()))
                .writing(Registry.key(), new Registry(clock, day, code, Optional.empty()))
                .writing(Calendar.key(), new Calendar(calendar))
                .with(books())
                .with(mandates());
    }

    private Changes books() {
        return rules.stream()
                .map(one -> Changes.none()
                        .put(RuleBook.key(one.topic()), new RuleBook(one.topic(), List.of(one.version()))))
                .reduce(Changes.none(), Changes::and);
    }

    private Changes mandates() {
        return offices.stream()
                .map(one -> Changes.none().put(Mandate.key(one.office()), one.mandate()))
                .reduce(Changes.none(), Changes::and);
    }
}
