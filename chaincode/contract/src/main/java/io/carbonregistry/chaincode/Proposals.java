package io.carbonregistry.chaincode;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.Proposal;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Reads what a signed proposal says. The peer has checked its signature and its certificate's chain before. */
final class Proposals {

    private Proposals() {}

    /** The proposal of a transaction. */
    static Proposal of(ChaincodeStub stub) throws InvalidProtocolBufferException {
        SerializedIdentity creator = SerializedIdentity.parseFrom(stub.getCreator());
        return new Proposal(
                stub.getArgs(),
                new TreeMap<>(stub.getTransient()),
                creator.getMspid(),
                creator.getIdBytes().toByteArray(),
                stub.getTxId(),
                stub.getTxTimestamp());
    }
}
