package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.plans.ValidPlans;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is read to decide lines.
 *
 * @param lines the lines
 * @param months the rows that they commit to
 */
record LineReads(List<EntityLine> lines, ConfidedMonths months) {

    private static final int MONTHS_OF_A_YEAR = 12;

    Keys first() {
        return Keys.needed(RuleBook.key(RuleTopic.ATTESTATIONS))
                .alsoNeeded(each(one -> AccountStanding.key(one.account())))
                .maybe(each(one -> Facility.key(one.line().facility())))
                .maybe(each(one -> EntityYear.key(one.line().month().year(), one.account())))
                .maybe(each(one -> Guideline.key(one.line().guideline())))
                .maybe(each(one ->
                        ValidPlans.key(one.line().facility(), one.line().month().year())))
                .maybe(each(one -> one.line().planned()))
                .maybe(heads().toList())
                .maybe(months.meters())
                .maybe(Stream.concat(
                                months.laboratories().stream(),
                                lines.stream().flatMap(one -> one.line().compiler().stream()))
                        .map(TechnicalBody::key)
                        .toList())
                .maybe(months.evidence().stream().map(EvidenceUse::key).toList());
    }

    Keys then(States first) {
        return Keys.none()
                .maybe(lines.stream()
                        .flatMap(one -> first.find(Guideline.key(one.line().guideline())).stream())
                        .map(guideline -> GuidelineBook.key(guideline.sector()))
                        .toList())
                .maybe(lines.stream()
                        .flatMap(one -> first.find(Facility.key(one.line().facility())).stream()
                                .map(facility -> DueNotice.key(
                                        facility.sector(), one.line().month())))
                        .toList())
                .maybe(heads().flatMap(key -> first.find(key).stream())
                        .map(head -> MonthValues.key(head.current()))
                        .toList());
    }

    private <S extends State> List<Key<S>> each(Function<EntityLine, Key<S>> key) {
        return lines.stream().map(key).distinct().toList();
    }

    /** The month, those before and after it, and the same of the year before. */
    private Stream<Key<AttestedMonth>> heads() {
        return lines.stream().map(EntityLine::line).flatMap(line -> Stream.of(0, -1, 1, -MONTHS_OF_A_YEAR)
                .map(months -> AttestedMonth.key(line.facility(), line.month().plus(months))));
    }
}
