package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.attestations.FacilityBundle.SheetCell;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds where in a company's own files that stands which is refused.
 *
 * @param bundle the facility's month
 */
record Places(FacilityBundle bundle) {

    /** The places of a refusal's cause; a refusal names figures by their codes, at the end of what it is about. */
    List<String> of(Refusal refusal) {
        if (refusal.reason() == Reason.EVIDENCE_REUSED) {
            return files(refusal.details().getOrDefault("evidence", ""));
        }
        Collection<String> named = refusal.details().values().stream()
                .map(text -> text.substring(text.lastIndexOf(' ') + 1))
                .toList();
        return cells(cell -> named.contains(cell.figure().toString()) || isRead(cell, named));
    }

    /** The places of a figure. */
    List<String> of(FigureKey figure) {
        return cells(cell -> cell.figure().equals(figure));
    }

    private List<String> cells(Predicate<SheetCell> filter) {
        return bundle.cells().stream().filter(filter).map(SheetCell::place).toList();
    }

    /** Whether it was read from a meter that is named. */
    private boolean isRead(SheetCell cell, Collection<String> named) {
        return rows(cell)
                .flatMap(row -> row.meters().stream())
                .anyMatch(span -> named.contains(span.meter().value()));
    }

    private Stream<ParameterRow> rows(SheetCell cell) {
        return bundle.rows().parameters().stream()
                .filter(row -> row.parameter().equals(cell.parameter())
                        && row.material().equals(cell.material()));
    }

    private List<String> files(String kind) {
        return bundle.rows().evidence().stream()
                .filter(row -> row.kind().equals(kind))
                .flatMap(row ->
                        bundle.files().stream().filter(file -> file.digest().equals(row.digest())))
                .map(FacilityBundle.EvidenceFile::name)
                .toList();
    }
}
