package io.carbonregistry.fabric.rules.validation;

import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.read;
import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.require;

import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Whether an endorser transaction's parts agree with each other, and which chaincodes' policies it must satisfy. */
final class Dispatch {
    private Dispatch() {}

    /** Reads what the endorsers signed and checks it against the header, in Fabric's order. */
    static void check(Candidate candidate) {
        ChaincodeHeaderExtension extension =
                read(TxValidationCode.BAD_HEADER_EXTENSION, () -> EndorsedAction.extension(candidate.envelope()));
        EndorsedAction action =
                read(TxValidationCode.BAD_RESPONSE_PAYLOAD, () -> EndorsedAction.of(candidate.envelope()));
        candidate.action(action);
        candidate.sets(read(TxValidationCode.BAD_RWSET, action::readWriteSet));
        require(
                extension.hasChaincodeId() && action.action().hasChaincodeId(),
                TxValidationCode.INVALID_OTHER_REASON,
                "The header or the action names no chaincode");
        checkChaincode(extension.getChaincodeId().getName(), action);
        checkEvent(extension.getChaincodeId().getName(), action);
        checkNamespaces(candidate);
    }

    /** The invoked chaincode, then all others to whose state it writes. */
    static Set<String> namespaces(Candidate candidate) {
        Set<String> namespaces = new LinkedHashSet<>();
        namespaces.add(candidate.action().action().getChaincodeId().getName());
        candidate.sets().namespaces().stream()
                .filter(NamespaceSet::writes)
                .map(NamespaceSet::name)
                .forEach(namespaces::add);
        return namespaces;
    }

    private static void checkChaincode(String name, EndorsedAction action) {
        TxValidationCode code = TxValidationCode.INVALID_CHAINCODE;
        require(!name.isEmpty(), code, "The chaincode has no name");
        require(
                name.equals(action.action().getChaincodeId().getName()),
                code,
                "The header names another chaincode than the action");
        require(!action.action().getChaincodeId().getVersion().isEmpty(), code, "The chaincode has no version");
    }

    private static void checkEvent(String name, EndorsedAction action) {
        Optional<ChaincodeEvent> event = read(TxValidationCode.INVALID_OTHER_REASON, action::event);
        require(
                event.isEmpty() || event.get().getChaincodeId().equals(name),
                TxValidationCode.INVALID_OTHER_REASON,
                "The event is another chaincode's");
    }

    private static void checkNamespaces(Candidate candidate) {
        Set<String> seen = new LinkedHashSet<>();
        for (NamespaceSet set : candidate.sets().namespaces()) {
            require(
                    seen.add(set.name()),
                    TxValidationCode.ILLEGAL_WRITESET,
                    "The namespace " + set.name() + " stands twice in the read-write set");
        }
    }
}
