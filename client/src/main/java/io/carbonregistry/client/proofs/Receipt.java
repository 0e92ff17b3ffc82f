package io.carbonregistry.client.proofs;

import io.carbonregistry.access.Routes;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.BlockSignatures;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.wire.Records;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.Endorsement;

/**
 * What a proof says, read and not yet believed: months that were attested, by whom, and where.
 *
 * @param proof the proof
 * @param transaction what it asked and what it writes
 * @param block as much of its block as there is
 */
public record Receipt(TransactionProof proof, RegistryTransaction transaction, Optional<Block> block) {

    private static final Records RECORDS = Records.tolerant(Routes.types());
    private static final String ATTESTATIONS = "attestation/";

    /**
     * Reads a proof.
     *
     * @param chaincode the name of the registry's chaincode
     * @throws NotProvenException if it cannot be read
     */
    public static Receipt of(TransactionProof proof, String chaincode) {
        try {
            Envelope envelope = Envelope.parse(TransactionProof.bytes(proof.envelope()));
            Optional<Block> block = proof.block().map(BlockProof::block);
            Place place = new Place(block.map(Block::number).orElse(0L), 0);
            return new Receipt(
                    proof, new RegistryTransaction(chaincode, place, envelope, EndorsedAction.of(envelope)), block);
        } catch (IllegalArgumentException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }

    /** The attestations that it writes, in the order of their keys. */
    public List<Attestation> attestations() {
        List<Attestation> all = states(ATTESTATIONS, Attestation.class).toList();
        NotProvenException.require(!all.isEmpty(), Flaw.NO_ATTESTATION);
        return all;
    }

    /** The act that it completes, with both persons who signed. */
    public Act act() {
        return states(Act.KEYS, Act.class)
                .filter(act -> act.status() == Act.Status.DONE)
                .findFirst()
                .orElseThrow(() -> new NotProvenException(Flaw.NO_ATTESTATION));
    }

    /** The names of the endorsers' certificates. */
    public List<String> endorsers() {
        return transaction.action().endorsements().stream()
                .map(Endorsement::getEndorser)
                .map(Signatories::name)
                .toList();
    }

    /** The MSP ids of the organisations in whose names it is endorsed, and its block signed. */
    public SortedSet<String> signers() {
        return Stream.concat(
                        transaction.action().endorsements().stream().map(Endorsement::getEndorser),
                        block.stream().flatMap(one -> BlockSignatures.creators(one).stream()))
                .map(Signatories::mspId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the certificates of orderers that signed the block, or their numbers where it names them so. */
    public List<String> orderers() {
        return block.stream()
                .flatMap(one -> Stream.concat(
                        BlockSignatures.creators(one).stream().map(Signatories::name),
                        BlockSignatures.consenters(one).stream().map(number -> "no. " + number)))
                .toList();
    }

    private <T> Stream<T> states(String prefix, Class<T> type) {
        return transaction.writes().entrySet().stream()
                .filter(write -> write.getKey().startsWith(prefix) && write.getValue().length > 0)
                .map(write -> RECORDS.read(type, write.getValue()));
    }
}
