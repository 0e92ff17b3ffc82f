package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.attestations.FacilityBundle.SheetCell;
import io.carbonregistry.client.sheets.Mistakes;
import io.carbonregistry.client.sheets.SheetRow;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.formulas.FigureKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Makes a facility's month out of the rows of data sheets. */
final class FacilityReading {

    /** As many bytes as a seed has. */
    private static final int SEED = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FacilityGround ground;
    private final Preparation preparation;
    private final Mistakes mistakes;
    private final MonthVersion of;
    private final EvidenceReading evidence;
    private final List<ParameterRow> values = new ArrayList<>();
    private final List<SheetCell> cells = new ArrayList<>();

    FacilityReading(FacilityGround ground, Preparation preparation, Mistakes mistakes) {
        this.ground = ground;
        this.preparation = preparation;
        this.mistakes = mistakes;
        this.of = new MonthVersion(
                ground.facility().account(), ground.facility().id(), preparation.month(), ground.version());
        this.evidence = new EvidenceReading(of, preparation.evidence(), mistakes);
    }

    /** The month of these rows; of no meaning if anything in them is wrong. */
    FacilityBundle of(List<SheetRow> rows) {
        rows.forEach(this::add);
        values.sort(Comparator.comparing(FacilityReading::figure));
        MonthRow.Condition condition = values.isEmpty() ? MonthRow.Condition.STOOD_STILL : MonthRow.Condition.RAN;
        MonthRow month = new MonthRow(
                of, ground.guideline().version(), ground.plan().version(), preparation.compiledBy(), condition);
        List<EvidenceRow> files = evidence.rows();
        return new FacilityBundle(
                new ConfidedMonth(seed(), month, values, files),
                preparation.compiler(),
                preparation.outOfOrder(),
                cells,
                evidence.files());
    }

    private void add(SheetRow row) {
        new RowReading(row, of, ground.guideline(), mistakes).value().ifPresent(value -> {
            values.add(value);
            cells.add(new SheetCell(value.parameter(), value.material(), row.place()));
            evidence.add(row, value.parameter());
        });
    }

    private static FigureKey figure(ParameterRow row) {
        return new FigureKey(row.parameter(), row.material().orElse(FigureKey.FACILITY));
    }

    /** Nobody can guess it, and no other month has it. */
    private static SaltSeed seed() {
        byte[] secret = new byte[SEED];
        RANDOM.nextBytes(secret);
        return new SaltSeed(new Salt(HexFormat.of().formatHex(secret)));
    }
}
