package io.carbonregistry.fabric.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.samples.SampleAuthority;
import io.carbonregistry.fabric.rules.samples.SampleChannel;
import io.carbonregistry.fabric.rules.samples.SampleTransaction;
import io.carbonregistry.fabric.rules.samples.Sets;
import java.time.Instant;
import java.util.List;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** Each flag that form, signatures and endorsements can lead to. */
class FlagsTest {
    private static final ByteString JUNK = ByteString.copyFromUtf8("\1\2\3 no protocol buffer");

    private final SampleLedger ledger = new SampleLedger();

    @Test
    void aGoodTransactionIsValid() {
        assertFlag(TxValidationCode.VALID, write());
    }

    @Test
    void whatIsNoEnvelope() {
        assertEquals(TxValidationCode.INVALID_OTHER_REASON, ledger.flag(JUNK));
        assertEquals(TxValidationCode.BAD_COMMON_HEADER, ledger.flag(ByteString.EMPTY));
        assertEquals(
                TxValidationCode.BAD_PAYLOAD,
                ledger.flag(Envelope.newBuilder().setPayload(JUNK).build().toByteString()));
        ByteString payload = Payload.newBuilder().setData(JUNK).build().toByteString();
        assertEquals(
                TxValidationCode.BAD_COMMON_HEADER,
                ledger.flag(Envelope.newBuilder().setPayload(payload).build().toByteString()));
    }

    @Test
    void headersThatAreNotAllowed() {
        assertFlag(TxValidationCode.BAD_COMMON_HEADER, write().header(header -> header.setEpoch(1)));
        assertFlag(
                TxValidationCode.BAD_COMMON_HEADER, write().header(header -> header.setType(HeaderType.MESSAGE_VALUE)));
        assertFlag(TxValidationCode.BAD_COMMON_HEADER, write().header(header -> header.setType(99)));
        assertEquals(
                TxValidationCode.UNSUPPORTED_TX_PAYLOAD,
                ledger.flag(SampleChannel.envelope(
                        ConfigUpdateEnvelope.getDefaultInstance(), HeaderType.CONFIG_UPDATE, ledger.client())));
    }

    @Test
    void creatorsThatDidNotSign() {
        TxValidationCode code = TxValidationCode.BAD_CREATOR_SIGNATURE;
        assertFlag(code, write().signedHigh());
        assertFlag(code, write().header(header -> header.setChannelId("other")));
        assertFlag(code, ledger.writeBy(ledger.client().claiming("RegulatorMSP")));
        assertFlag(code, ledger.writeBy(ledger.client().claiming("NobodyMSP")));
        assertFlag(code, ledger.writeBy(SampleAuthority.root("ca.Registrar").member("RegistrarMSP", "x", "client")));
        assertFlag(code, ledger.writeBy(ledger.channel().registrar().authority().member("RegistrarMSP", "x")));
    }

    @Test
    void anExpiredCreatorIsValidAndNamedAsAFinding() {
        SampleTransaction late =
                ledger.writeBy(ledger.channel().registrar().authority().expired("RegistrarMSP", "old", "client"));
        Verdict verdict = ledger.validate(late.bytes()).verdicts().get(0);
        assertEquals(TxValidationCode.VALID, verdict.code());
        assertEquals(
                List.of(Finding.Kind.CREATOR_NOT_IN_FORCE),
                verdict.findings().stream().map(Finding::kind).toList());
    }

    @Test
    void anOldProposalIsValidAndNamedAsAFinding() {
        BlockVerdict verdict = ledger.validate(
                write().at(Instant.parse("2026-06-01T00:00:00Z")).bytes(),
                ledger.write("b").at(Instant.parse("2026-06-01T00:15:01Z")).bytes());
        assertEquals(
                List.of(Finding.Kind.OUTSIDE_TIME_WINDOW),
                verdict.verdicts().get(0).findings().stream().map(Finding::kind).toList());
        assertEquals(List.of(), verdict.verdicts().get(1).findings());
        assertEquals(
                List.of(TxValidationCode.VALID, TxValidationCode.VALID),
                verdict.verdicts().stream().map(Verdict::code).toList());
    }

    @Test
    void idsThatAreNotTheirs() {
        assertFlag(TxValidationCode.BAD_PROPOSAL_TXID, write().header(header -> header.setTxId("abc")));
        assertFlag(TxValidationCode.BAD_PROPOSAL_TXID, write().header(header -> header.setTxId("")));
    }

    @Test
    void idsThatWereUsedBefore() {
        ByteString bytes = write().bytes();
        assertEquals(List.of(TxValidationCode.VALID, TxValidationCode.DUPLICATE_TXID), ledger.flags(bytes, bytes));
        ByteString unendorsed = write().bytes();
        ledger.commit(bytes);
        assertEquals(TxValidationCode.DUPLICATE_TXID, ledger.flag(bytes));
        assertEquals(TxValidationCode.VALID, ledger.flag(unendorsed));
    }

    @Test
    void anInvalidTransactionUsesItsIdUpAllTheSame() {
        SampleTransaction refused = SampleTransaction.of(
                        ledger.client(), SampleLedger.CHAINCODE, Sets.of(Sets.in(SampleLedger.CHAINCODE)))
                .endorsedBy(ledger.peer());
        assertFlag(TxValidationCode.ENDORSEMENT_POLICY_FAILURE, refused);
        ledger.commit(refused.bytes());
        assertFlag(TxValidationCode.DUPLICATE_TXID, refused);
        assertFlag(TxValidationCode.DUPLICATE_TXID, refused.endorsedBy(ledger.otherPeer()));
    }

    @Test
    void responsesToOtherProposals() {
        TxValidationCode code = TxValidationCode.INVALID_ENDORSER_TRANSACTION;
        assertFlag(code, write().response(response -> response.toBuilder()
                .setProposalHash(JUNK)
                .build()));
        assertFlag(code, write().transaction(tx -> tx.toBuilder().clearActions().build()));
        assertFlag(code, write().transaction(tx -> tx.toBuilder()
                .addActions(tx.getActions(0))
                .build()));
        assertFlag(code, write().transaction(tx -> tx.toBuilder()
                .setActions(0, tx.getActions(0).toBuilder().clearHeader())
                .build()));
        assertFlag(code, write().transaction(tx -> tx.toBuilder()
                .setActions(0, tx.getActions(0).toBuilder().setPayload(JUNK))
                .build()));
    }

    @Test
    void partsThatDontAgree() {
        assertFlag(TxValidationCode.BAD_HEADER_EXTENSION, write().header(header -> header.setExtension(JUNK)));
        assertFlag(TxValidationCode.BAD_RESPONSE_PAYLOAD, write().response(response -> response.toBuilder()
                .clearExtension()
                .build()));
        assertFlag(
                TxValidationCode.BAD_RWSET,
                write().action(action -> action.toBuilder().setResults(JUNK).build()));
        assertFlag(
                TxValidationCode.INVALID_OTHER_REASON,
                write().extension(ChaincodeHeaderExtension.getDefaultInstance()));
        assertFlag(
                TxValidationCode.INVALID_OTHER_REASON,
                write().action(action -> action.toBuilder().clearChaincodeId().build()));
        assertFlag(TxValidationCode.INVALID_CHAINCODE, write().extension(naming("other")));
        assertFlag(TxValidationCode.INVALID_CHAINCODE, write().action(action -> action.toBuilder()
                .setChaincodeId(action.getChaincodeId().toBuilder().clearVersion())
                .build()));
    }

    @Test
    void eventsOfOtherChaincodes() {
        assertFlag(TxValidationCode.INVALID_OTHER_REASON, write().action(action -> action.toBuilder()
                .setEvents(event("other"))
                .build()));
        assertFlag(TxValidationCode.VALID, write().action(action -> action.toBuilder()
                .setEvents(event(SampleLedger.CHAINCODE))
                .build()));
    }

    @Test
    void namespacesThatStandTwiceOrAreNotThere() {
        assertFlag(
                TxValidationCode.ILLEGAL_WRITESET,
                ledger.endorsed(Sets.in(SampleLedger.CHAINCODE), Sets.in(SampleLedger.CHAINCODE)));
        assertFlag(
                TxValidationCode.INVALID_CHAINCODE,
                ledger.endorsed(Sets.in("nothing").write("a", "1")));
        assertFlag(
                TxValidationCode.INVALID_CHAINCODE, ledger.endorsed(Sets.in("").write("a", "1")));
        assertFlag(TxValidationCode.VALID, ledger.endorsed(Sets.in("nothing").readNothing("a")));
    }

    private SampleTransaction write() {
        return ledger.write("a");
    }

    private void assertFlag(TxValidationCode expected, SampleTransaction transaction) {
        assertEquals(expected, ledger.flag(transaction.bytes()));
    }

    private static ChaincodeHeaderExtension naming(String chaincode) {
        return ChaincodeHeaderExtension.newBuilder()
                .setChaincodeId(ChaincodeID.newBuilder().setName(chaincode))
                .build();
    }

    private static ByteString event(String chaincode) {
        return ChaincodeEvent.newBuilder()
                .setChaincodeId(chaincode)
                .setEventName("done")
                .build()
                .toByteString();
    }
}
