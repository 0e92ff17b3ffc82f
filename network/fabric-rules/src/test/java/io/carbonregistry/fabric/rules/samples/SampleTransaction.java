package io.carbonregistry.fabric.rules.samples;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.carbonregistry.fabric.rules.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;

/** An endorser transaction in the making; each step of it can be spoilt. */
public final class SampleTransaction {
    private static final AtomicLong NONCES = new AtomicLong();
    private static final ByteString PROPOSAL = ByteString.copyFromUtf8("proposal");

    private final SampleSigner creator;
    private final ByteString nonce = ByteString.copyFromUtf8("nonce " + NONCES.incrementAndGet());
    private final ChannelHeader.Builder channelHeader;
    private final SignatureHeader signatureHeader;
    private final List<SampleSigner> endorsers = new ArrayList<>();
    private ChaincodeAction action;
    private UnaryOperator<Endorsement> endorsement = UnaryOperator.identity();
    private UnaryOperator<ProposalResponsePayload> response = UnaryOperator.identity();
    private UnaryOperator<Transaction> transaction = UnaryOperator.identity();
    private boolean signHigh;

    private SampleTransaction(SampleSigner creator, String chaincode, TxReadWriteSet results) {
        this.creator = creator;
        this.signatureHeader = SignatureHeader.newBuilder()
                .setCreator(creator.identity())
                .setNonce(nonce)
                .build();
        ChaincodeID id = ChaincodeID.newBuilder().setName(chaincode).build();
        this.action = ChaincodeAction.newBuilder()
                .setChaincodeId(id.toBuilder().setVersion("1"))
                .setResults(results.toByteString())
                .build();
        this.channelHeader = ChannelHeader.newBuilder()
                .setType(HeaderType.ENDORSER_TRANSACTION_VALUE)
                .setChannelId(SampleChannel.NAME)
                .setExtension(ChaincodeHeaderExtension.newBuilder()
                        .setChaincodeId(id)
                        .build()
                        .toByteString())
                .setTimestamp(time(Instant.parse("2026-06-01T00:00:00Z")))
                .setTxId(io.carbonregistry.fabric.rules.transactions.Envelope.transactionId(nonce, creator.identity()));
    }

    /** A transaction of a chaincode. */
    public static SampleTransaction of(SampleSigner creator, String chaincode, TxReadWriteSet results) {
        return new SampleTransaction(creator, chaincode, results);
    }

    /** Endorsed by these. */
    public SampleTransaction endorsedBy(SampleSigner... signers) {
        endorsers.addAll(List.of(signers));
        return this;
    }

    /** With another channel header. */
    public SampleTransaction header(UnaryOperator<ChannelHeader.Builder> change) {
        change.apply(channelHeader);
        return this;
    }

    /** With another header extension. */
    public SampleTransaction extension(ChaincodeHeaderExtension other) {
        channelHeader.setExtension(other.toByteString());
        return this;
    }

    /** With another chaincode action. */
    public SampleTransaction action(UnaryOperator<ChaincodeAction> change) {
        action = change.apply(action);
        return this;
    }

    /** With other endorsements than the endorsers made. */
    public SampleTransaction endorsement(UnaryOperator<Endorsement> change) {
        endorsement = change;
        return this;
    }

    /** With another response than the one to the proposal, endorsed all the same. */
    public SampleTransaction response(UnaryOperator<ProposalResponsePayload> change) {
        response = change;
        return this;
    }

    /** With another transaction than the endorsers' response makes. */
    public SampleTransaction transaction(UnaryOperator<Transaction> change) {
        transaction = change;
        return this;
    }

    /** Made at another time. */
    public SampleTransaction at(Instant time) {
        channelHeader.setTimestamp(time(time));
        return this;
    }

    /** Signed with a high s. */
    public SampleTransaction signedHigh() {
        signHigh = true;
        return this;
    }

    /** The envelope's bytes. */
    public ByteString bytes() {
        ByteString header = channelHeader.build().toByteString();
        ByteString responsePayload = response.apply(ProposalResponsePayload.newBuilder()
                        .setProposalHash(Sha256.of(header, signatureHeader.toByteString(), PROPOSAL))
                        .setExtension(action.toByteString())
                        .build())
                .toByteString();
        ChaincodeEndorsedAction.Builder endorsed =
                ChaincodeEndorsedAction.newBuilder().setProposalResponsePayload(responsePayload);
        for (SampleSigner endorser : endorsers) {
            endorsed.addEndorsements(endorsement.apply(Endorsement.newBuilder()
                    .setEndorser(endorser.identity())
                    .setSignature(endorser.sign(responsePayload.concat(endorser.identity())))
                    .build()));
        }
        Transaction whole = transaction.apply(Transaction.newBuilder()
                .addActions(TransactionAction.newBuilder()
                        .setHeader(signatureHeader.toByteString())
                        .setPayload(ChaincodeActionPayload.newBuilder()
                                .setChaincodeProposalPayload(PROPOSAL)
                                .setAction(endorsed)
                                .build()
                                .toByteString()))
                .build());
        ByteString payload = Payload.newBuilder()
                .setHeader(
                        Header.newBuilder().setChannelHeader(header).setSignatureHeader(signatureHeader.toByteString()))
                .setData(whole.toByteString())
                .build()
                .toByteString();
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(signHigh ? creator.signHigh(payload) : creator.sign(payload))
                .build()
                .toByteString();
    }

    private static Timestamp time(Instant time) {
        return Timestamp.newBuilder().setSeconds(time.getEpochSecond()).build();
    }
}
