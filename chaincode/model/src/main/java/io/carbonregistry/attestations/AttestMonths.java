package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.ValidPlans;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Attests months of an emitter's facilities: the lines are public, what they commit to is confided. Each line is decided over its
 * predecessors; a refused one contributes nothing and is named in the fact; at least one must pass.
 *
 * @param account the emitter's
 * @param lines one a facility and month
 * @param months the rows
 */
public record AttestMonths(
        ActId id,
        AccountId account,
        List<MonthLine> lines,
        @Confided ConfidedMonths months) implements Request<MonthsAttested> {

    private static final int MONTHS_OF_A_YEAR = 12;

    public AttestMonths {
        lines = Batch.checked("lines", lines, Batch.OF_HOLDER);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), RuleBook.key(RuleTopic.ATTESTATIONS))
                .maybe(lines.stream().map(line -> Facility.key(line.facility())).toList())
                .maybe(lines.stream()
                        .map(line -> EntityYear.key(line.month().year(), account))
                        .toList())
                .maybe(lines.stream()
                        .map(line -> Guideline.key(line.guideline()))
                        .toList())
                .maybe(lines.stream()
                        .map(line ->
                                ValidPlans.key(line.facility(), line.month().year()))
                        .toList())
                .maybe(lines.stream().map(MonthLine::planned).toList())
                .maybe(lines.stream().flatMap(AttestMonths::heads).toList())
                .maybe(months.meters().stream()
                        .map(meter -> Meter.key(account, meter))
                        .toList())
                .maybe(months.laboratories().stream().map(TechnicalBody::key).toList())
                .maybe(months.evidence().stream().map(EvidenceUse::key).toList());
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.none()
                .maybe(lines.stream()
                        .flatMap(line -> first.find(Guideline.key(line.guideline())).stream())
                        .map(guideline -> GuidelineBook.key(guideline.sector()))
                        .toList())
                .maybe(lines.stream()
                        .flatMap(AttestMonths::heads)
                        .flatMap(key -> first.find(key).stream())
                        .map(head -> MonthValues.key(head.current(account)))
                        .toList());
    }

    /** The rules in their order of precedence; those of lines stand in {@link Attesting}. */
    @Override
    public Decision<MonthsAttested> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Attesting attesting = new Attesting(account, states, now);
        lines.forEach(line -> attesting.decide(line, months.of(line.firstOf(account)), rules));
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        if (attesting.passed().isEmpty()) {
            attesting.refusals().forEach(refusal -> rules.require(false, () -> refusal));
        }
        rules.end();

        // From here on it must succeed.
        return Decision.of(new MonthsAttested(now.act(), account, attesting.passed(), attesting.refused(), now.day()))
                .with(attesting.changes());
    }

    /** The month, the month before and the same month of the year before. */
    private static Stream<Key<AttestedMonth>> heads(MonthLine line) {
        return Stream.of(0, -1, -MONTHS_OF_A_YEAR)
                .map(months -> AttestedMonth.key(line.facility(), line.month().plus(months)));
    }
}
