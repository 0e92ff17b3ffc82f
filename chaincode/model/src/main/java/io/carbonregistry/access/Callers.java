package io.carbonregistry.access;

import io.carbonregistry.Proposal;
import io.carbonregistry.kernel.Caller;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows callers again. The same certificate says the same every time, and reading one takes as long as a tenth of a decision; who
 * is refused is read anew.
 */
final class Callers {

    /** So many that everybody who works on one day is known, in a few megabytes. */
    private static final int MOST = 5_000;

    private final Map<Signature, Caller> known = new ConcurrentHashMap<>();

    /** What tells one caller from another. */
    private record Signature(String msp, ByteBuffer certificate) {}

    /** The caller, or a refusal that names the attribute that is missing. */
    Caller of(Proposal proposal) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Signature(proposal.msp(), ByteBuffer.wrap(proposal.certificate())),
                unused -> Certificates.caller(proposal));
    }
}
