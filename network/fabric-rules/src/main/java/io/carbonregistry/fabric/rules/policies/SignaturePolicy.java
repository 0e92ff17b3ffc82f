package io.carbonregistry.fabric.rules.policies;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.Principal;
import java.util.BitSet;
import java.util.List;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** Gates of n out of m over named principals. Within one evaluation a signer counts for one principal. */
public final class SignaturePolicy implements Policy {
    private final Rule rule;

    private SignaturePolicy(Rule rule) {
        this.rule = rule;
    }

    /**
     * The policy of an envelope's bytes.
     *
     * @throws MalformedException when a gate names a principal that isn't there, or there is no rule
     */
    public static SignaturePolicy parse(ByteString bytes) {
        return of(Wire.parse(SignaturePolicyEnvelope.parser(), bytes, "signature policy"));
    }

    /** The policy of an envelope. */
    public static SignaturePolicy of(SignaturePolicyEnvelope envelope) {
        List<Principal> principals =
                envelope.getIdentitiesList().stream().map(Principal::of).toList();
        return new SignaturePolicy(compile(envelope.getRule(), principals));
    }

    @Override
    public boolean isSatisfiedBy(List<Identity> signers) {
        return rule.takes(signers, new BitSet(signers.size()));
    }

    private static Rule compile(
            org.hyperledger.fabric.protos.common.SignaturePolicy policy, List<Principal> principals) {
        return switch (policy.getTypeCase()) {
            case SIGNED_BY -> signedBy(policy.getSignedBy(), principals);
            case N_OUT_OF -> outOf(policy.getNOutOf(), principals);
            case TYPE_NOT_SET -> throw new MalformedException("A gate of a signature policy is empty");
        };
    }

    private static Rule signedBy(int index, List<Principal> principals) {
        if (index < 0 || index >= principals.size()) {
            throw new MalformedException("A signature policy names principal " + index + " of " + principals.size());
        }
        Principal principal = principals.get(index);
        return (signers, used) -> {
            for (int i = 0; i < signers.size(); i++) {
                if (!used.get(i) && principal.isSatisfiedBy(signers.get(i))) {
                    used.set(i);
                    return true;
                }
            }
            return false;
        };
    }

    private static Rule outOf(NOutOf gate, List<Principal> principals) {
        List<Rule> rules = gate.getRulesList().stream()
                .map(rule -> compile(rule, principals))
                .toList();
        return (signers, used) -> {
            int satisfied = 0;
            for (Rule each : rules) {
                BitSet attempt = (BitSet) used.clone();
                if (each.takes(signers, attempt)) {
                    satisfied++;
                    used.or(attempt);
                }
            }
            return satisfied >= gate.getN();
        };
    }

    /** A gate. It marks the signers that it took; a gate that fails leaves marks that its caller drops. */
    private interface Rule {
        boolean takes(List<Identity> signers, BitSet used);
    }
}
