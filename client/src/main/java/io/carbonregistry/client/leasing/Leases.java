package io.carbonregistry.client.leasing;

import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All blocks that one act takes from, one lease for each source, and the lane of the daily limit that it uses.
 *
 * @param bySource the leases
 * @param lane that of a lane, if a limit covers the act
 * @param lacking why there is none for a source from which the act takes as well
 */
public record Leases(Map<Source, Lease> bySource, Optional<LaneLease> lane, Optional<Refusal> lacking) {

    public Leases {
        bySource = Map.copyOf(bySource);
    }

    /** No blocks. */
    static Leases none() {
        return new Leases(Map.of(), Optional.empty(), Optional.empty());
    }

    /** With one more. */
    Leases with(Source source, Lease lease) {
        Map<Source, Lease> more = new HashMap<>(bySource);
        more.put(source, lease);
        return new Leases(more, lane, lacking);
    }

    /** With a lane. */
    Leases with(LaneLease leased) {
        return new Leases(bySource, Optional.of(leased), lacking);
    }

    /** Without blocks of a source, where they are refused. */
    Leases without(Refusal refusal) {
        return new Leases(bySource, lane, lacking.or(() -> Optional.of(refusal)));
    }

    /** What to tell of a refusal: that an act draws less than it asks is its last fault, and why it does is the reason. */
    public Refusal explained(Refusal refusal) {
        return refusal.reason() == Reason.DRAWS_DIFFER ? lacking.orElse(refusal) : refusal;
    }

    /** All blocks, each once. */
    List<Draw> all() {
        return bySource.values().stream()
                .flatMap(lease -> lease.draws().parts().stream())
                .toList();
    }

    /**
     * What each demand takes, in their order. Demands on one source share its blocks: the later takes from what the earlier
     * leaves. A demand on a source without a lease takes nothing.
     */
    List<Draws> of(List<Demand> demands) {
        Map<Source, Remaining> left = new HashMap<>();
        bySource.forEach((source, lease) -> left.put(source, new Remaining(lease.draws())));
        return demands.stream()
                .map(demand -> Optional.ofNullable(left.get(demand.source()))
                        .map(remaining -> remaining.next(demand.tonnes()))
                        .orElseGet(Draws::none))
                .toList();
    }

    /** The act is committed. */
    public void taken() {
        bySource.values().forEach(Lease::taken);
        lane.ifPresent(LaneLease::taken);
    }

    /** Nothing was taken. */
    public void untouched() {
        bySource.values().forEach(Lease::untouched);
        lane.ifPresent(LaneLease::untouched);
    }

    /** Nobody knows where the blocks stand now. */
    public void lost() {
        bySource.values().forEach(Lease::lost);
        lane.ifPresent(LaneLease::lost);
    }
}
