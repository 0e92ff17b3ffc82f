package io.carbonregistry.fabric.rules.validation;

import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.read;
import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.require;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import io.carbonregistry.fabric.rules.policies.Policy;
import io.carbonregistry.fabric.rules.policies.SignaturePolicy;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Whether a transaction's endorsers suffice for one namespace: each written key's own policy where it has one, else its
 * collection's, else the chaincode's; and one of these at least, even when nothing is written.
 */
final class EndorsementCheck {
    private final ChannelConfig config;
    private final CommittedState state;
    private final KeyPolicyChanges changes;
    private final ValidationRule rule;
    private final List<Identity> endorsers;
    private final Set<String> satisfied = new HashSet<>();
    private boolean checked;

    EndorsementCheck(
            ChannelConfig config,
            CommittedState state,
            KeyPolicyChanges changes,
            ValidationRule rule,
            List<Identity> endorsers) {
        this.config = config;
        this.state = state;
        this.changes = changes;
        this.rule = rule;
        this.endorsers = endorsers;
    }

    void check(NamespaceSet set) {
        String name = set.name();
        set.open().getWritesList().forEach(write -> check(StateKey.of(name, write.getKey())));
        set.open().getMetadataWritesList().forEach(write -> check(StateKey.of(name, write.getKey())));
        set.collections().forEach(collection -> collection
                .hashed()
                .getHashedWritesList()
                .forEach(write -> check(StateKey.hashed(name, collection.name(), write.getKeyHash()))));
        set.collections().forEach(collection -> collection
                .hashed()
                .getMetadataWritesList()
                .forEach(write -> check(StateKey.hashed(name, collection.name(), write.getKeyHash()))));
    }

    /** Asks for the chaincode's policy when no other one was asked for. */
    void checkAtLeastOne() {
        if (!checked) {
            satisfy("", rule.policy());
        }
    }

    private void check(StateKey key) {
        require(
                !changes.contains(key),
                TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                "An earlier transaction of the block changes the policy of a key that this one writes");
        StateEntry entry = state.get(key);
        ByteString parameter = entry == null ? ByteString.EMPTY : parameter(entry);
        if (!parameter.isEmpty()) {
            Policy own = keyPolicy(parameter);
            require(
                    own.isSatisfiedBy(endorsers),
                    TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                    "The endorsers don't satisfy the policy of a key of " + key.namespace());
            checked = true;
        } else if (!key.isPublic() && !satisfied.contains(key.collection())) {
            satisfy(key.collection(), rule.policy(key.collection()));
        } else if (key.isPublic() && !satisfied.contains("")) {
            satisfy("", rule.policy());
        }
    }

    private void satisfy(String collection, ByteString bytes) {
        Policy policy = read(
                TxValidationCode.ENDORSEMENT_POLICY_FAILURE, () -> ApplicationPolicies.parse(bytes, config.policies()));
        require(
                policy.isSatisfiedBy(endorsers),
                TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                "The endorsers don't satisfy the policy of the "
                        + (collection.isEmpty() ? "chaincode" : "collection " + collection));
        satisfied.add(collection);
        checked = true;
    }

    private static ByteString parameter(StateEntry entry) {
        try {
            return entry.validationParameter();
        } catch (MalformedException e) {
            throw new CannotValidateException("The metadata of a key can't be read", e);
        }
    }

    /** The policy of a key. Bytes that are no signature policy stop a peer; one with a wrong gate just fails. */
    private static Policy keyPolicy(ByteString parameter) {
        SignaturePolicyEnvelope envelope = envelope(parameter);
        return read(TxValidationCode.ENDORSEMENT_POLICY_FAILURE, () -> SignaturePolicy.of(envelope));
    }

    private static SignaturePolicyEnvelope envelope(ByteString parameter) {
        try {
            return Wire.parse(SignaturePolicyEnvelope.parser(), parameter, "policy of a key");
        } catch (MalformedException e) {
            throw new CannotValidateException("The policy of a key can't be read", e);
        }
    }
}
