package io.carbonregistry.devledger;

import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_COMMON_HEADER;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_HEADER_EXTENSION;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_PROPOSAL_TXID;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_RESPONSE_PAYLOAD;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_RWSET;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.ILLEGAL_WRITESET;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.INVALID_CHAINCODE;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.INVALID_ENDORSER_TRANSACTION;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.INVALID_OTHER_REASON;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.MVCC_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.PHANTOM_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.samples.SampleTransaction;
import io.carbonregistry.fabric.rules.samples.Sets;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.function.BiFunction;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Kinds of transactions that an orderer orders, by what peers must make of them; but for those that would stop a peer. */
enum Squall {
    GOOD(VALID, (by, key) -> by.writing(key)),
    EPOCH(BAD_COMMON_HEADER, (by, key) -> by.writing(key).header(header -> header.setEpoch(1))),
    A_MESSAGE(
            BAD_COMMON_HEADER, (by, key) -> by.writing(key).header(header -> header.setType(HeaderType.MESSAGE_VALUE))),
    OF_NO_TYPE(BAD_COMMON_HEADER, (by, key) -> by.writing(key).header(header -> header.setType(99))),
    EXTENSION_OF_NOISE(
            BAD_HEADER_EXTENSION, (by, key) -> by.writing(key).header(header -> header.setExtension(Squalls.NOISE))),
    ANOTHERS_ID(BAD_PROPOSAL_TXID, (by, key) -> by.writing(key).header(header -> header.setTxId("0".repeat(64)))),
    NO_ID(BAD_PROPOSAL_TXID, (by, key) -> by.writing(key).header(header -> header.clearTxId())),
    ID_IN_CAPITALS(BAD_PROPOSAL_TXID, (by, key) -> by.writing(key)
            .header(header -> header.setTxId(header.getTxId().toUpperCase(java.util.Locale.ROOT)))),
    RESPONSE_OF_NOTHING(BAD_RESPONSE_PAYLOAD, (by, key) -> by.writing(key)
            .response(response -> response.toBuilder().clearExtension().build())),
    RESULTS_OF_NOISE(BAD_RWSET, (by, key) -> by.writing(key)
            .action(action -> action.toBuilder().setResults(Squalls.NOISE).build())),
    NAMESPACE_TWICE(ILLEGAL_WRITESET, (by, key) -> by.both(Sets.in(TestNetwork.CHAINCODE), by.set(key))),
    UNKNOWN_CHAINCODE(INVALID_CHAINCODE, (by, key) -> by.both(Sets.in("nowhere").write(key, "1"))),
    SYSTEM_CHAINCODE(INVALID_CHAINCODE, (by, key) -> by.both(Sets.in("qscc").write(key, "1"))),
    NO_VERSION(INVALID_CHAINCODE, (by, key) -> by.writing(key).action(action -> action.toBuilder()
            .setChaincodeId(action.getChaincodeId().toBuilder().clearVersion())
            .build())),
    NAMES_ANOTHER_CHAINCODE(INVALID_CHAINCODE, (by, key) -> by.writing(key)
            .extension(ChaincodeHeaderExtension.newBuilder()
                    .setChaincodeId(ChaincodeID.newBuilder().setName("nowhere"))
                    .build())),
    NAMES_NO_CHAINCODE(INVALID_OTHER_REASON, (by, key) -> by.writing(key)
            .extension(ChaincodeHeaderExtension.getDefaultInstance())),
    ACTION_OF_NO_CHAINCODE(INVALID_OTHER_REASON, (by, key) -> by.writing(key)
            .action(action -> action.toBuilder().clearChaincodeId().build())),
    EVENT_OF_ANOTHER_CHAINCODE(
            INVALID_OTHER_REASON, (by, key) -> by.writing(key).action(action -> action.toBuilder()
                    .setEvents(ChaincodeEvent.newBuilder()
                            .setChaincodeId("nowhere")
                            .setEventName("done")
                            .build()
                            .toByteString())
                    .build())),
    TWO_ACTIONS(INVALID_ENDORSER_TRANSACTION, (by, key) -> by.writing(key)
            .transaction(
                    whole -> whole.toBuilder().addActions(whole.getActions(0)).build())),
    ACTION_WITHOUT_HEADER(
            INVALID_ENDORSER_TRANSACTION, (by, key) -> by.writing(key).transaction(whole -> whole.toBuilder()
                    .setActions(0, whole.getActions(0).toBuilder().clearHeader())
                    .build())),
    ANSWER_TO_ANOTHER_PROPOSAL(INVALID_ENDORSER_TRANSACTION, (by, key) -> by.writing(key)
            .response(response ->
                    response.toBuilder().setProposalHash(Squalls.NOISE).build())),
    NOT_ENDORSED(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(by.set(key))),
    ENDORSED_BY_ONE(
            ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(by.set(key)).endorsedBy(by.regulator())),
    ENDORSED_TWICE_BY_ONE(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(by.set(key))
            .endorsedBy(by.regulator(), by.regulator())),
    ENDORSED_BY_A_CLIENT(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(by.set(key))
            .endorsedBy(by.regulator(), by.client())),
    ENDORSED_BY_A_BANK(
            ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(by.set(key)).endorsedBy(by.regulator(), by.bank())),
    ENDORSED_IN_ANOTHERS_NAME(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(by.set(key))
            .endorsedBy(by.regulator(), by.bank().claiming(TestOrganisations.REGISTRAR))),
    ENDORSEMENT_OF_NOISE(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.writing(key)
            .endorsement(one -> one.toBuilder().setSignature(Squalls.NOISE).build())),
    READS_WITHOUT_ENDORSEMENT(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.unendorsed(
                    Sets.in(TestNetwork.CHAINCODE).readNothing(key))
            .endorsedBy(by.registrar())),
    GUARDED_BY_A_BANK(ENDORSEMENT_POLICY_FAILURE, (by, key) -> by.writing(Squalls.GUARDED)),
    THERE_ALREADY(MVCC_READ_CONFLICT, (by, key) -> by.both(by.set(key).readNothing(Squalls.KNOWN))),
    READ_LONG_AGO(MVCC_READ_CONFLICT, (by, key) -> by.both(by.set(key).read(Squalls.KNOWN, new Version(1, 0)))),
    READ_AND_NEVER_THERE(MVCC_READ_CONFLICT, (by, key) -> by.both(by.set(key).read("absent", new Version(1, 0)))),
    RANGE_WITHOUT_WHAT_IS_IN_IT(
            PHANTOM_READ_CONFLICT, (by, key) -> by.both(by.set(key).range(Squalls.NOTHING_KNOWN)));

    private final TxValidationCode code;
    private final BiFunction<Squalls, String, SampleTransaction> maker;

    Squall(TxValidationCode code, BiFunction<Squalls, String, SampleTransaction> maker) {
        this.code = code;
        this.maker = maker;
    }

    /** What peers must make of it. */
    TxValidationCode code() {
        return code;
    }

    /** A transaction of this kind that writes a key which no other writes. */
    ByteString one(Squalls by, String key) {
        return by.onChannel(maker.apply(by, key)).bytes();
    }
}
