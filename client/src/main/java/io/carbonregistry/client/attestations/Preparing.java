package io.carbonregistry.client.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.sheets.Column;
import io.carbonregistry.client.sheets.DataSheet;
import io.carbonregistry.client.sheets.Mistakes;
import io.carbonregistry.client.sheets.SheetMistake.Kind;
import io.carbonregistry.client.sheets.SheetRow;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares a bundle, and gathers all that is in its way. */
public final class Preparing {

    private final Preparation preparation;
    private final Grounding grounding;
    private final Mistakes mistakes = new Mistakes();
    private final List<String> leftOut = new ArrayList<>();
    private final List<FacilityBundle> bundles = new ArrayList<>();

    private Preparing(Preparation preparation, Grounding grounding) {
        this.preparation = preparation;
        this.grounding = grounding;
    }

    /**
     * What comes of a preparation.
     *
     * @throws IOException if a sheet cannot be read
     * @throws Refused if a facility that stood still is not there
     * @throws io.carbonregistry.kernel.RefusedException if no guideline or plan is in force for a facility
     */
    public static Prepared of(Preparation preparation, Grounding grounding) throws IOException {
        return new Preparing(preparation, grounding).prepared();
    }

    private Prepared prepared() throws IOException {
        rows().forEach(this::add);
        preparation.stoodStill().forEach(this::addStill);
        Optional<AccountId> account = account();
        Optional<MonthBundle> bundle = account.filter(one -> mistakes.all().isEmpty())
                .map(one -> new MonthBundle(one, preparation.month(), bundles));
        return new Prepared(bundle, mistakes.all(), leftOut);
    }

    private Optional<AccountId> account() {
        return bundles.stream()
                .map(bundle -> bundle.rows().month().of().entity())
                .findFirst();
    }

    /** The rows that have a value, by their facility. */
    private Map<FacilityId, List<SheetRow>> rows() throws IOException {
        Map<FacilityId, List<SheetRow>> rows = new LinkedHashMap<>();
        for (Path sheet : preparation.sheets()) {
            for (SheetRow row : DataSheet.read(sheet, mistakes)) {
                if (row.cell(Column.VALUE).isEmpty()) {
                    leftOut.add(row.place() + " " + row.cell(Column.PARAMETER).orElse(""));
                } else {
                    facility(row).ifPresent(id -> rows.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(row));
                }
            }
        }
        return rows;
    }

    private Optional<FacilityId> facility(SheetRow row) {
        Optional<FacilityId> named = row.cell(Column.FACILITY)
                .flatMap(text -> mistakes.read(row, Column.FACILITY, () -> new FacilityId(text)));
        if (named.isEmpty()
                && row.cell(Column.FACILITY).isEmpty()
                && preparation.facility().isEmpty()) {
            mistakes.add(row, Column.FACILITY, Kind.EMPTY, "");
        }
        return row.cell(Column.FACILITY).isPresent() ? named : preparation.facility();
    }

    private void add(FacilityId facility, List<SheetRow> rows) {
        Optional<FacilityGround> ground = ground(facility);
        boolean fits = ground.isPresent()
                && !preparation.stoodStill().contains(facility)
                && account()
                        .filter(one -> !one.equals(ground.get().facility().account()))
                        .isEmpty();
        if (fits) {
            bundles.add(new FacilityReading(ground.get(), preparation, mistakes).of(rows));
        } else {
            mistakes.add(rows.get(0), Column.FACILITY, Kind.OTHER_FACILITY, facility.value());
        }
    }

    private void addStill(FacilityId facility) {
        FacilityGround ground = grounding.of(facility, preparation.month(), preparation.version());
        bundles.add(new FacilityReading(ground, preparation, mistakes).of(List.of()));
    }

    private Optional<FacilityGround> ground(FacilityId facility) {
        try {
            return Optional.of(grounding.of(facility, preparation.month(), preparation.version()));
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
