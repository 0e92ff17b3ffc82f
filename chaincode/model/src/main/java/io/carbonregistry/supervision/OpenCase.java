package io.carbonregistry.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for a case to be opened (Regulation 775 art. 16 and 17).
 *
 * @param caseId the id of the new case
 * @param findings what it is about; no more than 2,500 months in all
 * @param because why it is opened
 */
public record OpenCase(ActId id, CaseId caseId, List<Finding> findings, Grounds because)
        implements Request<CaseOpened> {

    public OpenCase {
        findings = Batch.checked("findings", findings, Batch.OF_HOLDER);
        Batch.checked("months", months(findings).toList(), Batch.OF_OFFICE);
    }

    @Override
    public Optional<Adcode> place() {
        return Optional.of(caseId.place());
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .fresh(Case.key(caseId))
                .alsoNeeded(months(findings)
                        .map(month -> Facility.key(month.facility()))
                        .toList());
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.none()
                .alsoNeeded(entities(first).map(AccountStanding::key).toList())
                .alsoNeeded(months(findings)
                        .map(month -> Attestation.key(month.of(entity(month, first))))
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CaseOpened> decide(States states, Circumstances now, Rules rules) {
        entities(states).forEach(entity -> requireWithin(states.get(AccountStanding.key(entity)), rules));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CaseOpened(now.act(), caseId, findings, because, now.day()))
                .writing(
                        Case.key(caseId),
                        new Case(caseId, findings, because, now.act(), now.day(), Optional.empty(), Optional.empty()));
    }

    private void requireWithin(AccountStanding entity, Rules rules) {
        rules.require(
                caseId.place().covers(entity.adcode()),
                Reason.WRONG_JURISDICTION,
                "case " + caseId,
                caseId.place(),
                entity.account(),
                entity.adcode());
    }

    private Stream<AccountId> entities(States states) {
        return months(findings).map(month -> entity(month, states)).distinct();
    }

    private static AccountId entity(CitedMonth month, States states) {
        return states.get(Facility.key(month.facility())).account();
    }

    private static Stream<CitedMonth> months(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.months().stream()).distinct();
    }
}
