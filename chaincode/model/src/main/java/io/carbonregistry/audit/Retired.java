package io.carbonregistry.audit;

import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.retirements.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What blocks say has been surrendered and cancelled is what certificates say. */
final class Retired implements Check {

    private static final List<End.Kind> CERTIFIED = List.of(End.Kind.SURRENDERED, End.Kind.CANCELLED);

    private final Findings findings;
    private final Map<String, Long> ended = new TreeMap<>();
    private final Map<String, Long> certified = new TreeMap<>();

    Retired(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof UnitBlock block) {
            block.end()
                    .map(End::kind)
                    .filter(CERTIFIED::contains)
                    .ifPresent(kind -> ended.merge(
                            block.unitClass() + " " + kind, block.range().size(), Long::sum));
        } else if (state instanceof Certificate certificate) {
            long tonnes = certificate.quantity().value();
            certified.merge(certificate.unitClass() + " " + certificate.kind(), tonnes, Long::sum);
        }
    }

    @Override
    public void end() {
        Set<String> kinds = new TreeSet<>(ended.keySet());
        kinds.addAll(certified.keySet());
        kinds.forEach(kind -> findings.requireEqual(
                Invariant.CERTIFICATES_ADD_UP, kind, certified.getOrDefault(kind, 0L), ended.getOrDefault(kind, 0L)));
    }
}
