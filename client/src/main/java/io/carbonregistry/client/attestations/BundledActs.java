package io.carbonregistry.client.attestations;

import io.carbonregistry.access.Routes;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.wire.Records;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The acts that a bundle becomes: as few as its size allows. The same bundle always becomes the same acts under the same ids, so that it
 * may be sent again and whoever signs second signs what was proposed.
 */
public final class BundledActs {

    /** How many bytes of rows an act confides at the most: what a transaction carries is bounded, and more is needed around them. */
    private static final int MOST_BYTES = 2_500_000;

    /** How many facilities an act takes. */
    private static final int MOST_LINES = 500;

    /** So much of a digest tells any two bundles of a company's month apart. */
    private static final int DIGITS = 16;

    private static final Records RECORDS = Records.strict(Routes.types());

    private BundledActs() {}

    /** The acts, in the order of the bundle's facilities. */
    public static List<AttestMonths> of(MonthBundle bundle) {
        List<AttestMonths> acts = new ArrayList<>();
        List<FacilityBundle> next = new ArrayList<>();
        long bytes = 0;
        for (FacilityBundle facility : bundle.facilities()) {
            long size = RECORDS.bytes(new ConfidedMonths(List.of(facility.rows()))).length;
            if (!next.isEmpty() && (bytes + size > MOST_BYTES || next.size() == MOST_LINES)) {
                acts.add(act(bundle, next));
                next.clear();
                bytes = 0;
            }
            next.add(facility);
            bytes += size;
        }
        if (!next.isEmpty()) {
            acts.add(act(bundle, next));
        }
        return List.copyOf(acts);
    }

    /** The act of one facility's month alone, under an id of no meaning, to be run dry. */
    static AttestMonths alone(MonthBundle bundle, FacilityBundle facility) {
        return act(bundle, List.of(facility));
    }

    private static AttestMonths act(MonthBundle bundle, List<FacilityBundle> facilities) {
        String roots = facilities.stream()
                .map(facility -> facility.line().root().value())
                .collect(Collectors.joining());
        String name =
                Digest.of(roots.getBytes(StandardCharsets.US_ASCII)).value().substring(0, DIGITS);
        return new AttestMonths(
                new ActId("attest-" + bundle.month() + "-" + name),
                bundle.account(),
                facilities.stream().map(FacilityBundle::line).toList(),
                new ConfidedMonths(facilities.stream().map(FacilityBundle::rows).toList()));
    }
}
