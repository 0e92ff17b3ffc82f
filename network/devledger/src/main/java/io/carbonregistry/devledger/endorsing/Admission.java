package io.carbonregistry.devledger.endorsing;

import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import org.hyperledger.fabric.protos.common.HeaderType;

/** Checks a proposal inside: that it is well formed, signed by somebody of the channel, new, and allowed. */
final class Admission {

    private final ChannelAccess access;
    private final String mspId;
    private final Predicate<String> transactionExists;

    Admission(ChannelAccess access, String mspId, Predicate<String> transactionExists) {
        this.access = access;
        this.mspId = mspId;
        this.transactionExists = transactionExists;
    }

    /** @throws RefusedException with a peer's words */
    void require(Proposal proposal) {
        requireForm(proposal).ifPresent(Admission::invalid);
        requireSigned(proposal);
        if (!proposal.channel().isEmpty() && transactionExists.test(proposal.transactionId())) {
            throw RefusedException.inside("duplicate transaction found [" + proposal.transactionId() + "]. Creator ["
                    + HexFormat.of().formatHex(proposal.creator().toByteArray()) + "]");
        }
    }

    /** Requires that the sender may propose to chaincode of the channel; system chaincode asks for itself. */
    void requireWriter(Proposal proposal) {
        try {
            access.require("peer/Propose", proposal.signedData());
        } catch (AccessDeniedException e) {
            throw RefusedException.inside(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> requireForm(Proposal proposal) {
        int type = proposal.channelHeader().getType();
        if (type != HeaderType.ENDORSER_TRANSACTION_VALUE && type != HeaderType.CONFIG_VALUE) {
            return Optional.of("invalid header type " + HeaderType.forNumber(type));
        }
        if (proposal.channelHeader().getEpoch() != 0) {
            return Optional.of("epoch is non-zero");
        }
        if (proposal.signatureHeader().getNonce().isEmpty()) {
            return Optional.of("nonce is empty");
        }
        if (proposal.creator().isEmpty()) {
            return Optional.of("creator is empty");
        }
        if (proposal.signed().getSignature().isEmpty()) {
            return Optional.of("empty signature bytes");
        }
        String expected = Envelope.transactionId(proposal.signatureHeader().getNonce(), proposal.creator());
        return expected.equals(proposal.transactionId())
                ? Optional.empty()
                : Optional.of(
                        "incorrectly computed txid '" + proposal.transactionId() + "' -- expected '" + expected + "'");
    }

    private void requireSigned(Proposal proposal) {
        String denied = "access denied: channel [" + proposal.channel() + "] creator org ";
        Identity creator;
        try {
            creator = access.identity(proposal.creator());
        } catch (InvalidIdentityException e) {
            throw invalid(denied + "unknown, creator is malformed");
        }
        // A proposal outside of any channel is the peer's own organisation's affair.
        if (proposal.channel().isEmpty() && !creator.mspId().equals(mspId)) {
            throw invalid(denied + "unknown, creator is malformed");
        }
        if (!creator.isValid() || !access.verifies(creator, proposal.signedData())) {
            throw invalid(denied + "[" + creator.mspId() + "]");
        }
    }

    private static RefusedException invalid(String why) {
        throw RefusedException.inside("error validating proposal: " + why);
    }
}
