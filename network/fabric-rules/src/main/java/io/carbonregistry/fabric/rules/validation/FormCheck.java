package io.carbonregistry.fabric.rules.validation;

import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.read;
import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.require;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Whether a transaction is well formed and signed by its creator: what needs no state, in Fabric's order. */
final class FormCheck {
    private final ChannelConfig config;

    FormCheck(ChannelConfig config) {
        this.config = config;
    }

    void check(Candidate candidate, ByteString bytes) {
        org.hyperledger.fabric.protos.common.Envelope message = read(
                TxValidationCode.INVALID_OTHER_REASON,
                () -> Wire.parse(org.hyperledger.fabric.protos.common.Envelope.parser(), bytes, "envelope"));
        Payload payload =
                read(TxValidationCode.BAD_PAYLOAD, () -> Wire.parse(Payload.parser(), message.getPayload(), "payload"));
        Envelope envelope = read(TxValidationCode.BAD_COMMON_HEADER, () -> Envelope.of(message, payload));
        candidate.envelope(envelope);
        checkHeaders(envelope);
        checkCreator(envelope);
        switch (envelope.type()) {
            case ENDORSER_TRANSACTION -> checkEndorserTransaction(envelope);
            case CONFIG ->
                require(
                        !payload.getData().isEmpty(),
                        TxValidationCode.INVALID_CONFIG_TRANSACTION,
                        "The configuration transaction is empty");
            default ->
                throw new InvalidTransactionException(
                        TxValidationCode.UNSUPPORTED_TX_PAYLOAD, "Transactions of this type don't belong in a block");
        }
    }

    private static void checkHeaders(Envelope envelope) {
        HeaderType type = envelope.type();
        require(
                type == HeaderType.ENDORSER_TRANSACTION
                        || type == HeaderType.CONFIG_UPDATE
                        || type == HeaderType.CONFIG,
                TxValidationCode.BAD_COMMON_HEADER,
                "The header names no type of transaction that is allowed");
        require(
                envelope.channelHeader().getEpoch() == 0,
                TxValidationCode.BAD_COMMON_HEADER,
                "The header's epoch isn't 0");
        requireSigner(envelope.signatureHeader(), TxValidationCode.BAD_COMMON_HEADER);
    }

    private static void requireSigner(SignatureHeader header, TxValidationCode code) {
        require(!header.getNonce().isEmpty(), code, "The signature header has no nonce");
        require(!header.getCreator().isEmpty(), code, "The signature header names no creator");
    }

    private void checkCreator(Envelope envelope) {
        TxValidationCode code = TxValidationCode.BAD_CREATOR_SIGNATURE;
        require(!envelope.message().getSignature().isEmpty(), code, "The envelope isn't signed");
        require(
                envelope.channelId().equals(config.channelId()),
                code,
                "The transaction is meant for the channel '" + envelope.channelId() + "'");
        Identity creator = creator(envelope);
        require(
                creator.isValid(),
                code,
                "The creator isn't valid: " + creator.objection().orElse(""));
        require(
                creator.verify(
                        envelope.message().getPayload(), envelope.message().getSignature()),
                code,
                "The signature isn't the creator's");
    }

    private Identity creator(Envelope envelope) {
        try {
            return config.msps().identity(envelope.creator());
        } catch (InvalidIdentityException e) {
            throw new InvalidTransactionException(
                    TxValidationCode.BAD_CREATOR_SIGNATURE, String.valueOf(e.getMessage()));
        }
    }

    private static void checkEndorserTransaction(Envelope envelope) {
        require(
                envelope.channelHeader().getTxId().equals(envelope.computedId()),
                TxValidationCode.BAD_PROPOSAL_TXID,
                "The transaction id isn't that of nonce and creator");
        read(TxValidationCode.INVALID_ENDORSER_TRANSACTION, () -> {
            requireBoundToProposal(envelope);
            return envelope;
        });
    }

    /** The endorsers' response must be one to this very proposal. */
    private static void requireBoundToProposal(Envelope envelope) {
        Transaction transaction =
                Wire.parse(Transaction.parser(), envelope.payload().getData(), "transaction");
        if (transaction.getActionsCount() != 1) {
            throw new MalformedException("A transaction has one action, this one has " + transaction.getActionsCount());
        }
        TransactionAction action = transaction.getActions(0);
        requireSigner(
                Wire.parse(SignatureHeader.parser(), action.getHeader(), "signature header of the action"),
                TxValidationCode.INVALID_ENDORSER_TRANSACTION);
        ChaincodeActionPayload payload =
                Wire.parse(ChaincodeActionPayload.parser(), action.getPayload(), "chaincode action payload");
        if (!EndorsedAction.answers(envelope, action.getHeader(), payload)) {
            throw new MalformedException("The endorsed response is one to another proposal");
        }
    }
}
