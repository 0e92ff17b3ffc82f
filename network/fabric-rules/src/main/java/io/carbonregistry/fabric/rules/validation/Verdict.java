package io.carbonregistry.fabric.rules.validation;

import java.util.List;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * What becomes of one transaction.
 *
 * @param transaction its place in the block, from 0
 * @param id its id as peers index it; empty when it can't be read
 * @param code the flag, exactly as a Fabric peer gives it
 * @param reason a sentence for people; empty when it is valid
 * @param findings what else is to be said of it; never a reason for the flag
 */
public record Verdict(int transaction, String id, TxValidationCode code, String reason, List<Finding> findings) {

    /** Keeps no later change. */
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether it changes the state. */
    public boolean isValid() {
        return code == TxValidationCode.VALID;
    }
}
