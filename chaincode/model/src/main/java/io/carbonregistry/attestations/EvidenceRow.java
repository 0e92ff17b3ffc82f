package io.carbonregistry.attestations;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.List;

/**
 * A row of a file that is kept as evidence, and never sent.
 *
 * @param kind the code of what it is
 * @param digest of its bytes
 * @param bytes how many it has
 * @param parameters the codes of the parameters that it is evidence of
 */
public record EvidenceRow(MonthVersion of, String kind, Digest digest, long bytes, List<String> parameters)
        implements Row {

    public EvidenceRow {
        Text.requireId("evidence", kind);
        Text.require(0 < bytes && bytes <= Whole.MAX, "bytes", Long.toString(bytes), "at least one");
        parameters = List.copyOf(parameters);
        parameters.forEach(code -> Text.requireId("parameter", code));
    }

    boolean shows(String parameter, String kindOfIt) {
        return kind.equals(kindOfIt) && parameters.contains(parameter);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return kind + " of " + of.path();
    }
}
