package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Profile;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.policies.Signers;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;

/**
 * Checks proofs of transactions.
 *
 * @param authorities whom to believe
 * @param chaincode the name of the registry's chaincode
 * @param blocks block files, or folders of them, from block 0 on, by which a transaction must be committed; none where there are none
 */
public record Proving(Authorities authorities, String chaincode, List<Path> blocks) {

    public Proving {
        blocks = List.copyOf(blocks);
    }

    /** The registry's chaincode by its usual name, without blocks. */
    public Proving(Authorities authorities) {
        this(authorities, Profile.NAME, List.of());
    }

    /**
     * What a proof shows.
     *
     * @throws NotProvenException if any part of it doesn't hold
     */
    public Proven of(TransactionProof proof) {
        try {
            ByteString bytes = TransactionProof.bytes(proof.envelope());
            Envelope envelope = Envelope.parse(bytes);
            require(envelope.message().toByteString().equals(bytes), Flaw.UNREADABLE);
            require(envelope.type() == HeaderType.ENDORSER_TRANSACTION, Flaw.UNREADABLE);
            requireSigned(envelope);
            EndorsedAction action = EndorsedAction.of(envelope);
            boolean bound = EndorsedAction.answersItsProposal(envelope)
                    && envelope.channelHeader().getTxId().equals(envelope.computedId());
            require(bound, Flaw.OTHER_PROPOSAL);
            List<Identity> endorsers = endorsers(action);
            Receipt receipt = Receipt.of(proof, chaincode);
            require(receipt.transaction().isAsked(), Flaw.NO_ATTESTATION);
            return new Proven(receipt, endorsers, block(proof, bytes));
        } catch (IllegalArgumentException unreadable) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }

    /** By the key of the certificate that it bears, which the endorsers have admitted: their signatures cover it. */
    private static void requireSigned(Envelope envelope) {
        try {
            PublicKey key = Signatories.certificate(envelope.creator()).getPublicKey();
            Signature signature =
                    Signature.getInstance(key.getAlgorithm().startsWith("Ed") ? "Ed25519" : "SHA256withECDSA");
            signature.initVerify(key);
            signature.update(envelope.message().getPayload().toByteArray());
            require(signature.verify(envelope.message().getSignature().toByteArray()), Flaw.CREATOR_SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new NotProvenException(Flaw.CREATOR_SIGNATURE);
        }
    }

    /** Every signature must hold, and each be that of a peer. */
    private List<Identity> endorsers(EndorsedAction action) {
        List<Identity> endorsers = Signers.of(action, authorities.msps());
        boolean all = endorsers.size() == action.endorsements().size()
                && endorsers.stream().allMatch(one -> one.hasRole(MSPRoleType.PEER))
                && endorsers.stream()
                        .map(Identity::mspId)
                        .collect(Collectors.toSet())
                        .containsAll(authorities.endorsing());
        require(all, Flaw.NOT_ENDORSED);
        return endorsers;
    }

    private Optional<ProvenBlock> block(TransactionProof proof, ByteString envelope) {
        Optional<ShownBlock> shown = proof.block().map(ShownBlock::of);
        if (blocks.isEmpty()) {
            return shown.map(block -> block.prove(envelope, authorities));
        }
        CommittedBlock committed = CommittedChain.find(envelope, blocks, authorities);
        long number = committed.block().number();
        require(proof.said().map(said -> said == number).orElse(true), Flaw.OTHER_BLOCK);
        shown.ifPresent(block -> block.requireIs(committed, envelope));
        return Optional.of(committed.proven());
    }
}
