package io.carbonregistry.client.audit;

import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What acts confided, put together again from what was written of it. Rows are found by their root, so they are the very rows that
 * were committed to, whoever gave them. Those of a line that was refused were written nowhere.
 */
final class Recollection {

    private final Records records = Records.strict(Routes.types());
    private final Map<Digest, ConfidedMonth> rows = new HashMap<>();

    Recollection(PrivateData given) {
        given.writes().filter(Recollection::holdsRows).forEach(this::learn);
    }

    private static boolean holdsRows(PrivateWrite write) {
        return write.value().length > 0
                && StateTypes.key(write.key())
                        .filter(key -> key.type() == MonthValues.class)
                        .isPresent();
    }

    /** What is no state is passed over here: its hash is another one. */
    private void learn(PrivateWrite write) {
        try {
            ConfidedMonth month = records.read(MonthValues.class, write.value()).given();
            rows.put(month.commitment().root(), month);
        } catch (RefusedException e) {
            // Nothing can be learnt of it.
        }
    }

    /** The entries of the transient map that came with a request; empty if not all of them are known. */
    Optional<SortedMap<String, byte[]>> of(Request<?> request) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (RecordComponent component : Confiding.components(request)) {
            Optional<ConfidedMonths> known = component.getType() == ConfidedMonths.class
                    ? months(Lines.in(request).map(MonthLine::root).toList())
                    : Optional.empty();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            entries.put(component.getName(), records.bytes(known.get()));
        }
        return Optional.of(entries);
    }

    private Optional<ConfidedMonths> months(List<Digest> roots) {
        List<ConfidedMonth> known = roots.stream()
                .flatMap(root -> Optional.ofNullable(rows.get(root)).stream())
                .toList();
        return Optional.of(new ConfidedMonths(known)).filter(all -> known.size() == roots.size());
    }
}
