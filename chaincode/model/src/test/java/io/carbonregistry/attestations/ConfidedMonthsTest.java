package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.wire.RefusalJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How much one act confides, and how more than that is divided. */
class ConfidedMonthsTest {

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);

    @Test
    void whatIsTooLongIsRefusedWithItsLength() {
        AttestMonths request = attest("a", plant.rows(JANUARY, RIGHT));
        assertEquals(Optional.empty(), refusal(request, Confided.MOST_BYTES));
        Refusal refusal = refusal(request, Confided.MOST_BYTES + 1).orElseThrow();
        assertEquals(Reason.TOO_MANY, refusal.reason());
        assertEquals(
                "3000000 of 3000001",
                refusal.details().get("most") + " of " + refusal.details().get("given"));
    }

    private Optional<Refusal> refusal(AttestMonths request, int length) {
        byte[] padded = new byte[length];
        Arrays.fill(padded, (byte) ' ');
        byte[] rows = Objects.requireNonNull(market.records().confided(request).get("months"));
        System.arraycopy(rows, 0, padded, 0, rows.length);
        TreeMap<String, byte[]> transients = new TreeMap<>();
        transients.put("months", padded);
        Outcome outcome = market.send(
                Holders.initiator("power"),
                List.of(
                        "AttestMonths".getBytes(StandardCharsets.US_ASCII),
                        market.records().intent(request),
                        market.records().inputs(request)),
                transients);
        return outcome instanceof Outcome.Granted
                ? Optional.empty()
                : RefusalJson.read(
                        assertInstanceOf(Outcome.Refused.class, outcome).message());
    }

    @Test
    void isDividedByLinesAndByBytes() {
        assertEquals(List.of(), ConfidedMonths.none().parts());
        assertEquals(List.of(500, 500, 200), sizes(plant.rows(JANUARY, RIGHT), 1_200));
        List<Integer> sizes = sizes(explained(), 600);
        assertTrue(sizes.size() > 1 && sizes.get(0) < 500, sizes::toString);
        assertEquals(600, sizes.stream().mapToInt(size -> size).sum());
    }

    private List<Integer> sizes(ConfidedMonth month, int times) {
        List<ConfidedMonths> parts = new ConfidedMonths(Collections.nCopies(times, month)).parts();
        parts.forEach(part -> assertTrue(market.records().bytes(part).length <= Confided.MOST_BYTES));
        return parts.stream().map(part -> part.months().size()).toList();
    }

    /** Every value has a note as long as may be. */
    private ConfidedMonth explained() {
        ConfidedMonth month = plant.rows(JANUARY, RIGHT);
        List<ParameterRow> rows = month.parameters().stream()
                .map(row -> new ParameterRow(
                        row.of(),
                        row.parameter(),
                        row.material(),
                        row.value(),
                        row.unit(),
                        row.source(),
                        row.method(),
                        row.meters(),
                        row.report(),
                        Optional.of(new Grounds("x".repeat(512)))))
                .toList();
        return PowerPlant.rows(month.month().of(), rows, month.evidence());
    }
}
