package io.carbonregistry.client.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.units.ReportingMonth;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a bundle is prepared from.
 *
 * @param month which month
 * @param version the number that the versions get; 1 for what is attested first
 * @param compiledBy who compiled the values
 * @param compiler the body that compiled them; empty if the company did itself
 * @param facility whose rows are those that name no facility
 * @param stoodStill the facilities that ran on no day of the month
 * @param outOfOrder why the month before is not attested, where it is not
 * @param sheets the data sheets
 * @param evidence where the evidence lies
 */
public record Preparation(
        ReportingMonth month,
        int version,
        String compiledBy,
        Optional<BodyId> compiler,
        Optional<FacilityId> facility,
        List<FacilityId> stoodStill,
        Optional<Grounds> outOfOrder,
        List<Path> sheets,
        EvidenceFolder evidence) {

    public Preparation {
        stoodStill = List.copyOf(stoodStill);
        sheets = List.copyOf(sheets);
    }
}
