package io.carbonregistry.client.commits;

import java.util.Set;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * What became of an ordered transaction.
 *
 * @param transaction its id
 * @param block the block that it stands in
 * @param code VALID, or why it counts for nothing
 */
public record Verdict(String transaction, long block, TxValidationCode code) {

    /**
     * What becomes of those who lose against others that wrote what they had read; where those put it under somebody's guard, or
     * took it from there, the endorsers are the wrong ones.
     */
    public static final Set<String> CONFLICTS = Set.of(
            TxValidationCode.MVCC_READ_CONFLICT.name(),
            TxValidationCode.PHANTOM_READ_CONFLICT.name(),
            TxValidationCode.ENDORSEMENT_POLICY_FAILURE.name());

    /** Whether it counts. */
    public boolean isValid() {
        return code == TxValidationCode.VALID;
    }
}
