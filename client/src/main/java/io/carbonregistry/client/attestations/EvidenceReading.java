package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.client.attestations.EvidenceFolder.Hashed;
import io.carbonregistry.client.attestations.FacilityBundle.EvidenceFile;
import io.carbonregistry.client.sheets.Column;
import io.carbonregistry.client.sheets.Mistakes;
import io.carbonregistry.client.sheets.SheetMistake.Kind;
import io.carbonregistry.client.sheets.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Gathers the files that rows of a month cite as evidence, each hashed once. */
final class EvidenceReading {

    private final MonthVersion of;
    private final EvidenceFolder folder;
    private final Mistakes mistakes;
    private final Map<String, Optional<Hashed>> hashed = new HashMap<>();
    private final Map<String, EvidenceRow> byDigest = new HashMap<>();
    private final List<EvidenceFile> files = new ArrayList<>();

    EvidenceReading(MonthVersion of, EvidenceFolder folder, Mistakes mistakes) {
        this.of = of;
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /** What a row cites for a parameter. A kind without a file is passed over: whether it is needed the ledger decides. */
    void add(SheetRow row, String parameter) {
        for (String part : RowReading.parts(row, Column.EVIDENCE)) {
            int sign = part.indexOf('=');
            if (sign <= 0) {
                mistakes.add(row, Column.EVIDENCE, Kind.NOT_EVIDENCE, part);
            } else if (sign < part.length() - 1) {
                add(
                        row,
                        parameter,
                        part.substring(0, sign).strip(),
                        part.substring(sign + 1).strip());
            }
        }
    }

    private void add(SheetRow row, String parameter, String kind, String name) {
        Optional<Hashed> file = hashed.computeIfAbsent(name, folder::hash);
        if (file.isEmpty()) {
            mistakes.add(row, Column.EVIDENCE, Kind.NO_FILE, name);
        } else if (file.get().bytes() == 0) {
            mistakes.add(row, Column.EVIDENCE, Kind.EMPTY_FILE, name);
        } else {
            EvidenceFile cited = new EvidenceFile(name, file.get().digest());
            if (!files.contains(cited)) {
                files.add(cited);
            }
            add(row, parameter, kind, file.get(), name);
        }
    }

    private void add(SheetRow row, String parameter, String kind, Hashed file, String name) {
        String digest = file.digest().value();
        EvidenceRow before = byDigest.get(digest);
        if (before != null && !before.kind().equals(kind)) {
            mistakes.add(row, Column.EVIDENCE, Kind.TWO_KINDS, name, before.kind());
            return;
        }
        TreeSet<String> parameters = new TreeSet<>(before == null ? List.of() : before.parameters());
        parameters.add(parameter);
        mistakes.read(
                        row,
                        Column.EVIDENCE,
                        () -> new EvidenceRow(of, kind, file.digest(), file.bytes(), List.copyOf(parameters)))
                .ifPresent(evidence -> byDigest.put(digest, evidence));
    }

    /** The rows, in the order of a month. */
    List<EvidenceRow> rows() {
        return byDigest.values().stream()
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
    }

    /** The files behind them. */
    List<EvidenceFile> files() {
        return List.copyOf(files);
    }
}
