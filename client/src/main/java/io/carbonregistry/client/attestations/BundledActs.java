package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The acts that a bundle becomes: as few as its size allows. The same bundle always becomes the same acts under the same ids, so that it
 * may be sent again and whoever signs second signs what was proposed.
 */
public final class BundledActs {

    /** So much of a digest tells any two bundles of a company's month apart. */
    private static final int DIGITS = 16;

    private BundledActs() {}

    /** The acts, in the order of the bundle's facilities. */
    public static List<AttestMonths> of(MonthBundle bundle) {
        List<AttestMonths> acts = new ArrayList<>();
        int from = 0;
        for (ConfidedMonths part : rows(bundle.facilities()).parts()) {
            int to = from + part.months().size();
            acts.add(act(bundle, bundle.facilities().subList(from, to)));
            from = to;
        }
        return List.copyOf(acts);
    }

    private static ConfidedMonths rows(List<FacilityBundle> facilities) {
        return new ConfidedMonths(facilities.stream().map(FacilityBundle::rows).toList());
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
                rows(facilities));
    }
}
