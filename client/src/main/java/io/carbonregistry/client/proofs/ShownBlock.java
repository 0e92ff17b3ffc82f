package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.proofs.ProvenBlock.Shown;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.BlockSignatures;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.List;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;

/**
 * The block that comes with a proof, as much of it as there is.
 *
 * @param proof the block's header, its signatures, and its transactions or none
 * @param block the same, read
 */
record ShownBlock(BlockProof proof, Block block) {

    /** Reads it; its header has one form alone. */
    static ShownBlock of(BlockProof proof) {
        Block block = proof.block();
        require(TransactionProof.base64(block.header().toByteString()).equals(proof.header()), Flaw.UNREADABLE);
        return new ShownBlock(proof, block);
    }

    /** What it shows of an envelope to whoever knows the orderers by their organisations' roots alone. */
    ProvenBlock prove(ByteString envelope, Authorities authorities) {
        require(BlockSignatures.consenters(block).isEmpty(), Flaw.ORDERERS_BY_NUMBER);
        requireKnown(authorities);
        List<Identity> orderers = BlockSignatures.signers(block, authorities.msps());
        requireSigned(orderers);
        requireHoldsIfWhole(envelope);
        return ProvenBlock.of(block, orderers, proof.isWhole() ? Shown.IN_BLOCK : Shown.SAID);
    }

    /** It must be the block of the chain in which an envelope is committed. */
    void requireIs(CommittedBlock committed, ByteString envelope) {
        require(block.hash().equals(committed.block().hash()), Flaw.OTHER_BLOCK);
        requireSigned(BlockSignatures.signers(block, committed.config()));
        requireHoldsIfWhole(envelope);
    }

    /** Another organisation than those that endorse may have ordered it. */
    private void requireKnown(Authorities authorities) {
        BlockSignatures.creators(block).stream()
                .map(Signatories::mspId)
                .filter(mspId -> !authorities.roots().containsKey(mspId))
                .findFirst()
                .ifPresent(mspId -> {
                    throw new NotProvenException(
                            Flaw.ORDERER_SIGNATURE, "signed in the name of " + mspId + ": --roots " + mspId + "=PEM");
                });
    }

    private void requireSigned(List<Identity> orderers) {
        boolean signed = !orderers.isEmpty()
                && orderers.size() == BlockSignatures.count(block)
                && orderers.stream().allMatch(one -> one.hasRole(MSPRoleType.ORDERER));
        require(signed, Flaw.ORDERER_SIGNATURE);
    }

    private void requireHoldsIfWhole(ByteString envelope) {
        if (proof.isWhole()) {
            require(block.isIntact(), Flaw.OTHER_TRANSACTIONS);
            require(block.envelopes().contains(envelope), Flaw.NOT_IN_BLOCK);
        }
    }
}
