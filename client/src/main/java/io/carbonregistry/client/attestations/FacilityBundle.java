package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import java.util.List;
import java.util.Optional;

/**
 * A facility's month with all that its owner knows of it.
 *
 * @param rows what is confided
 * @param compiler the body that compiled it; empty if the company did itself
 * @param outOfOrder why the month before it is not attested, where it is not
 * @param cells where the values stand in data sheets
 * @param files where the evidence lies below its folder
 */
public record FacilityBundle(
        ConfidedMonth rows,
        Optional<BodyId> compiler,
        Optional<Grounds> outOfOrder,
        List<SheetCell> cells,
        List<EvidenceFile> files) {

    public FacilityBundle {
        cells = List.copyOf(cells);
        files = List.copyOf(files);
    }

    /**
     * Where a value stands.
     *
     * @param parameter its code
     * @param material the material it is of
     * @param place the sheet's file and line
     */
    public record SheetCell(String parameter, Optional<String> material, String place) {

        /** Which figure it is. */
        FigureKey figure() {
            return new FigureKey(parameter, material.orElse(FigureKey.FACILITY));
        }
    }

    /**
     * A file that is evidence.
     *
     * @param name its path below the folder of evidence, with slashes
     * @param digest of its bytes when the bundle was prepared
     */
    public record EvidenceFile(String name, Digest digest) {}

    /** Which facility. */
    public FacilityId facility() {
        return rows.month().of().facility();
    }

    /** What is said openly of it. */
    MonthLine line() {
        return rows.line(compiler, outOfOrder);
    }
}
