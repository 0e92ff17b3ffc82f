package io.carbonregistry.client.replay;

import com.google.protobuf.ByteString;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Certificates;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;

/**
 * A valid transaction that asks the registry's chaincode, or writes its states by another.
 *
 * @param chaincode the name of the registry's chaincode
 * @param place where it stands
 * @param envelope who signed, when by the signer's own word, under which id
 * @param action what was asked, and what the endorsers say came of it
 */
public record RegistryTransaction(String chaincode, Place place, Envelope envelope, EndorsedAction action) {

    /** The id of the transaction. */
    public String id() {
        return envelope.transactionId();
    }

    /** What was asked, in the form in which the registry's entry decides it; transient values never stand in a block. */
    public Proposal proposal() {
        return proposal(Collections.emptySortedMap());
    }

    /** The same with the entries of its transient map, from whoever has kept them. */
    public Proposal proposal(SortedMap<String, byte[]> confided) {
        SerializedIdentity creator = creator();
        List<byte[]> arguments = action.input().getArgsList().stream()
                .map(ByteString::toByteArray)
                .toList();
        return new Proposal(
                arguments,
                confided,
                creator.getMspid(),
                creator.getIdBytes().toByteArray(),
                id(),
                envelope.timestamp());
    }

    /** Whose certificate signed it. */
    public Person signer() {
        return Certificates.caller(proposal()).person();
    }

    /** The function that was asked for: the request's type. */
    public String function() {
        return new String(proposal().arguments().get(0), StandardCharsets.UTF_8);
    }

    /** The registry's answer: of an act its fact, tagged. */
    public byte[] answer() {
        return action.action().getResponse().getPayload().toByteArray();
    }

    /** What it writes among the registry's states; an empty value deletes. */
    public SortedMap<String, byte[]> writes() {
        SortedMap<String, byte[]> writes = new TreeMap<>();
        action.readWriteSet().namespaces().stream()
                .filter(set -> set.name().equals(chaincode))
                .flatMap(set -> set.open().getWritesList().stream())
                .forEach(write -> writes.put(
                        write.getKey(),
                        write.getIsDelete() ? new byte[0] : write.getValue().toByteArray()));
        return writes;
    }

    /** What it says of who must endorse the next change of a key, in the metadata of the registry's states. */
    public Set<KVMetadataWrite> policies() {
        return action.readWriteSet().namespaces().stream()
                .filter(set -> set.name().equals(chaincode))
                .flatMap(set -> set.open().getMetadataWritesList().stream())
                .collect(Collectors.toSet());
    }

    /** The hashes of what it reads and writes in the registry's private data collections. */
    public List<CollectionSet> confided() {
        return action.readWriteSet().namespaces().stream()
                .filter(set -> set.name().equals(chaincode))
                .flatMap(set -> set.collections().stream())
                .toList();
    }

    /** The event that announces it, if the registry was asked itself. */
    public Optional<ChaincodeEvent> event() {
        return isAsked() ? action.event() : Optional.empty();
    }

    /** The act that it announces; none if it was a query, or went by another chaincode. */
    public Optional<ActRef> act() {
        return event().map(event -> act(event.getPayload().toByteArray()));
    }

    /** Whether the registry's own chaincode was asked. */
    public boolean isAsked() {
        return EndorsedAction.extension(envelope).getChaincodeId().getName().equals(chaincode);
    }

    private SerializedIdentity creator() {
        return Wire.parse(SerializedIdentity.parser(), envelope.creator(), "creator");
    }

    private static ActRef act(byte[] announcement) {
        if (CanonicalJson.parse(announcement) instanceof JsonObject json
                && json.members().get("act") instanceof JsonString act) {
            return ActRef.parse(act.value());
        }
        throw new IllegalArgumentException("an event announces no act");
    }
}
