package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * What the Regulator says a cap is.
 *
 * @param tonnes the cap
 * @param parts what each sector gets, each sector once
 * @param legalBasis the notice or decision it rests on
 */
public record CapTerms(Quantity tonnes, List<SectorTonnes> parts, String legalBasis) {

    private static final int MOST_PARTS = 100;

    public CapTerms {
        parts = Batch.checked("parts", parts, MOST_PARTS);
        boolean distinct = parts.stream().map(SectorTonnes::sector).distinct().count() == parts.size();
        Text.require(distinct, "parts", parts.size() + " parts", "each sector once");
        Text.requireLegalBasis(legalBasis);
    }

    /** The parts come to the cap. */
    void requireWhole(UnitClass unitClass, Rules rules) {
        long sum = Quantity.total(parts.stream().map(SectorTonnes::tonnes).toList());
        rules.require(sum == tonnes.value(), Reason.CONSERVATION_BREACH, unitClass, tonnes, sum);
    }

    /** The cap on these terms; what was planned before stays planned. */
    Cap cap(UnitClass unitClass, Optional<Cap> before, ActRef act) {
        List<CapPart> all = parts.stream()
                .map(part -> new CapPart(
                        part.sector(),
                        part.tonnes(),
                        before.map(cap -> cap.plannedFor(part.sector())).orElse(0L)))
                .toList();
        return new Cap(unitClass, tonnes, all, legalBasis, act);
    }

    /** What a sector gets; none where it has no part. */
    long of(String sector) {
        return parts.stream()
                .filter(one -> one.sector().equals(sector))
                .mapToLong(one -> one.tonnes().value())
                .sum();
    }
}
