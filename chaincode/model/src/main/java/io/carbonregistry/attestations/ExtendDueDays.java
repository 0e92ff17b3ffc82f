package io.carbonregistry.attestations;

import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;

/**
 * Publishes a later due day for months of a sector.
 *
 * @param sector the sector's code
 * @param months which, each once
 * @param due the later day, for all of them
 * @param kind what it lets emitters do
 * @param legalBasis the notice
 */
public record ExtendDueDays(
        ActId id, String sector, List<ReportingMonth> months, LocalDate due, DueNotice.Kind kind, String legalBasis)
        implements Request<DueDaysExtended> {

    public ExtendDueDays {
        Text.requireId("sector", sector);
        months = Batch.checked("months", months, Batch.OF_HOLDER);
        Text.require(months.stream().distinct().count() == months.size(), "months", "a month twice", "each once");
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Keys reads() {
        return Keys.needed(RuleBook.key(RuleTopic.ATTESTATIONS), GuidelineBook.key(sector))
                .maybe(months.stream().map(this::key).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<DueDaysExtended> decide(States states, Circumstances now, Rules rules) {
        long days =
                states.get(RuleBook.key(RuleTopic.ATTESTATIONS)).on(now.day()).number(Rule.DUE_DAYS);
        for (ReportingMonth month : months) {
            LocalDate before = DueDay.of(month, days, states.find(key(month))).day();
            rules.require(due.isAfter(before), Reason.TIME_ORDER, "the due day of " + month, before, due);
        }
        rules.end();

        // From here on it must succeed.
        return Decision.of(new DueDaysExtended(now.act(), sector, months, due, kind, legalBasis, now.day()))
                .with(Changes.all(months.stream()
                        .map(month -> Changes.none()
                                .put(key(month), new DueNotice(sector, month, due, kind, legalBasis, now.act())))
                        .toList()));
    }

    private Key<DueNotice> key(ReportingMonth month) {
        return DueNotice.key(sector, month);
    }
}
