package io.carbonregistry.simulation;

import io.carbonregistry.access.LookupLedger;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import io.carbonregistry.repos.ConfidedCash;
import io.carbonregistry.verification.Adjustment;
import io.carbonregistry.verification.AnnualReport.Correction;
import io.carbonregistry.verification.AnswerNonConformity;
import io.carbonregistry.verification.CloseNonConformity;
import io.carbonregistry.verification.ConfidedCorrections;
import io.carbonregistry.verification.ConfidedFigures;
import io.carbonregistry.verification.ConfidedOpenings;
import io.carbonregistry.verification.ConfidedRemark;
import io.carbonregistry.verification.CorrectedYear;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.IssueVerification;
import io.carbonregistry.verification.NonConformity;
import io.carbonregistry.verification.RaiseNonConformity;
import io.carbonregistry.verification.Remark;
import io.carbonregistry.verification.ReportYear;
import io.carbonregistry.verification.SampleRows;
import io.carbonregistry.verification.VerifiedFigures;
import io.carbonregistry.verification.YearFigures;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What acts of a verification confide: it follows from what they say openly, so whoever signs second has it too. */
final class Confiding {

    private static final SaltSeed SEED = new SaltSeed(new Salt("5e".repeat(32)));
    private static final Records ROWS =
            Records.strict(Types.of(List.of(MonthRow.class, ParameterRow.class, EvidenceRow.class)));

    private final World world;

    Confiding(World world) {
        this.world = world;
    }

    /** The same with what it confides; now and then without. */
    Request<?> fill(Request<?> request) {
        if (world.chance(0.05)) {
            return request;
        }
        if (Components.find(request, ConfidedCash.class).isPresent()) {
            return Components.with(request, ConfidedCash.class, new ConfidedCash(Optional.of(Repurchasing.CASH)));
        }
        if (request instanceof RaiseNonConformity || request instanceof AnswerNonConformity) {
            return Components.with(request, ConfidedRemark.class, confided(List.of()));
        }
        if (request instanceof CloseNonConformity close) {
            return Components.with(close, ConfidedRemark.class, confided(adjustments(close.status())));
        }
        if (request instanceof IssueVerification issue) {
            VerifiedFigures figures = signed(figures(issue.year(), issue.account()));
            return Components.with(issue, ConfidedFigures.class, new ConfidedFigures(Optional.of(figures)));
        }
        if (request instanceof ReportYear report && !report.corrections().isEmpty()) {
            CorrectedYear corrected = corrected(report.corrections());
            return Components.with(report, ConfidedCorrections.class, new ConfidedCorrections(Optional.of(corrected)));
        }
        return request instanceof SampleRows sample
                ? Components.with(sample, ConfidedOpenings.class, openings(sample))
                : request;
    }

    static List<Adjustment> adjustments(NonConformity.Status status) {
        return status == NonConformity.Status.CONSERVATIVE
                ? List.of(new Adjustment(Optional.empty(), new BigDecimal("3.00")))
                : List.of();
    }

    static Remark said(List<Adjustment> adjustments) {
        return new Remark(SEED, "said", adjustments);
    }

    private static ConfidedRemark confided(List<Adjustment> adjustments) {
        return new ConfidedRemark(Optional.of(said(adjustments)));
    }

    static CorrectedYear corrected(List<Correction> corrections) {
        return new CorrectedYear(
                SEED,
                corrections.stream()
                        .map(one -> new CorrectedMonth(one.facility(), one.month(), new BigDecimal("7.00")))
                        .toList());
    }

    static VerifiedFigures signed(YearFigures figures) {
        return new VerifiedFigures(SEED, figures.facilities());
    }

    YearFigures figures(int year, AccountId account) {
        LookupLedger ledger = new LookupLedger(world.market.ledger(), world.market.records());
        Caller caller = new Caller(Founding.CLERK.person(), Role.REGISTRAR, Founding.CLERK.key(), Optional.empty());
        return new GetYear(year, account).answer(ledger, caller);
    }

    private ConfidedOpenings openings(SampleRows sample) {
        return world.market
                .find(MonthValues.key(sample.version()))
                .map(MonthValues::given)
                .map(given -> new ConfidedOpenings(
                        sample.rows().stream().map(row -> opening(given, row)).toList()))
                .orElseGet(ConfidedOpenings::none);
    }

    private static Opening opening(ConfidedMonth given, long row) {
        RowHasher hasher = RowHasher.opening(given.seed(), row);
        given.rows().forEach(one -> hasher.add(ROWS.tagged(one)));
        return hasher.opening();
    }
}
