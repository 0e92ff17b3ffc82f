package io.carbonregistry.client.supervision;

import io.carbonregistry.kernel.Batch;
import io.carbonregistry.supervision.Finding;
import java.util.List;

/**
 * That something looks wrong.
 *
 * @param rule by which rule
 * @param figures what its text names, in its order
 * @param rows what led to it, in order
 */
public record Suspicion(String rule, List<String> figures, List<Lead> rows) {

    public Suspicion {
        figures = List.copyOf(figures);
        rows = Batch.checked("rows", rows, Integer.MAX_VALUE).stream().sorted().toList();
    }

    /** What a case cites of it: rule and months, and no value. */
    public Finding finding() {
        return new Finding(rule, rows.stream().map(Lead::month).distinct().toList());
    }
}
