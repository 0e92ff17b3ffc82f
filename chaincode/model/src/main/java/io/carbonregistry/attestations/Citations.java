package io.carbonregistry.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FactorSource;
import io.carbonregistry.plans.MeterId;
import java.util.List;
import java.util.Optional;

/**
 * What a version of a month rests on, each once and in the order of its id: when one of them turns out bad, this tells which months it has touched.
 *
 * @param laboratories whose reports
 * @param meters that were read
 * @param factors in published tables, that are registered of the facility
 * @param compiler the body that compiled it; empty if the company did itself
 */
public record Citations(
        List<BodyId> laboratories, List<MeterId> meters, List<FactorSource> factors, Optional<BodyId> compiler) {

    public Citations {
        laboratories = List.copyOf(laboratories);
        meters = List.copyOf(meters);
        factors = List.copyOf(factors);
    }

    static Citations of(MonthLine line, ConfidedMonth rows, Facility facility) {
        return new Citations(rows.laboratories(), rows.meters(), facility.factors(line.month()), line.compiler());
    }
}
