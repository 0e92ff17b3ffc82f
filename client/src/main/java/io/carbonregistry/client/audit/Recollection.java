package io.carbonregistry.client.audit;

import io.carbonregistry.Lookup;
import io.carbonregistry.access.LookupLedger;
import io.carbonregistry.access.Routes;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.ConfidedSum;
import io.carbonregistry.pledges.LoanTerms;
import io.carbonregistry.pledges.ProposeChange;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.verification.ConfidedCorrections;
import io.carbonregistry.verification.ConfidedFigures;
import io.carbonregistry.verification.ConfidedOpenings;
import io.carbonregistry.verification.ConfidedRemark;
import io.carbonregistry.verification.CorrectedYear;
import io.carbonregistry.verification.Remark;
import io.carbonregistry.verification.ReportYear;
import io.carbonregistry.verification.SampleRows;
import io.carbonregistry.verification.VerifiedFigures;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What acts confided, put together again from what was kept of it; what was never granted its owner alone has kept. */
final class Recollection {

    private static final Records ROWS =
            Records.strict(Types.of(List.of(MonthRow.class, ParameterRow.class, EvidenceRow.class)));

    private final Records records = Routes.records();
    private final KeptRows kept;
    private final LookupLedger states;

    /**
     * Puts together what was given.
     *
     * @param states as they stand before the act
     */
    Recollection(PrivateData given, Lookup states) {
        this.kept = new KeptRows(given);
        this.states = new LookupLedger(states, Records.tolerant(Routes.types()));
    }

    /** Learns of rows from their owner. */
    void show(ConfidedMonth month) {
        kept.add(month);
    }

    /** The entries of the transient map that came with a request; empty if not all of them are known. */
    Optional<SortedMap<String, byte[]>> of(Request<?> request) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (RecordComponent component : Confiding.components(request)) {
            Optional<? extends Record> known = recalled(component.getType(), request);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            entries.put(component.getName(), records.bytes(known.get()));
        }
        return Optional.of(entries);
    }

    private Optional<? extends Record> recalled(Class<?> type, Request<?> request) {
        if (type == ConfidedMonths.class) {
            return months(Stated.lines(request).map(MonthLine::root).toList());
        }
        if (type == ConfidedRemark.class) {
            return stated(request, Remark.class).map(remark -> new ConfidedRemark(Optional.of(remark)));
        }
        if (type == ConfidedFigures.class) {
            return stated(request, VerifiedFigures.class).map(figures -> new ConfidedFigures(Optional.of(figures)));
        }
        if (request instanceof ReportYear report) {
            return corrections(report);
        }
        if (type == ConfidedLoan.class) {
            return request instanceof ProposeChange change
                            && change.asked().loan().isEmpty()
                    ? Optional.of(ConfidedLoan.none())
                    : lent(request);
        }
        if (type == ConfidedSum.class) {
            return stated(request, Sum.class).map(sum -> new ConfidedSum(Optional.of(sum)));
        }
        return request instanceof SampleRows sampled ? openings(sampled) : Optional.empty();
    }

    private Optional<ConfidedMonths> months(List<Digest> roots) {
        List<ConfidedMonth> known = roots.stream()
                .flatMap(root -> kept.find(root, ConfidedMonth.class).stream())
                .toList();
        return Optional.of(new ConfidedMonths(known)).filter(all -> known.size() == roots.size());
    }

    /** Where a report publishes nothing of corrections, it has none. */
    private Optional<ConfidedCorrections> corrections(ReportYear report) {
        return report.published().isEmpty()
                ? Optional.of(ConfidedCorrections.none())
                : report.published()
                        .flatMap(published -> kept.find(published.root(), CorrectedYear.class))
                        .map(corrected -> new ConfidedCorrections(Optional.of(corrected)));
    }

    private Optional<ConfidedLoan> lent(Request<?> request) {
        return stated(request, LoanTerms.class).map(terms -> new ConfidedLoan(Optional.of(terms)));
    }

    private <R extends Record> Optional<R> stated(Request<?> request, Class<R> type) {
        return Stated.digests(request)
                .flatMap(root -> kept.find(root, type).stream())
                .findFirst();
    }

    /** The attestation says what the rows were committed to, and the rows open themselves. */
    private Optional<ConfidedOpenings> openings(SampleRows sampled) {
        return states.find(Attestation.key(sampled.version()))
                .flatMap(attested -> kept.find(attested.commitment().root(), ConfidedMonth.class))
                .map(month -> new ConfidedOpenings(sampled.rows().stream()
                        .filter(row -> row < month.rows().size())
                        .map(row -> opening(month, row))
                        .toList()));
    }

    private static Opening opening(ConfidedMonth month, long row) {
        RowHasher hasher = RowHasher.opening(month.seed(), row);
        month.rows().forEach(one -> hasher.add(ROWS.tagged(one)));
        return hasher.opening();
    }
}
