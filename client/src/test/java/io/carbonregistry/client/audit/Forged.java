package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;

/** Transactions with other effects than the registry's, as they would be had both endorsers agreed on them. */
final class Forged {

    private Forged() {}

    /** It writes another value under the last of its confided keys. */
    static RegistryTransaction values(RegistryTransaction honest) {
        EndorsedAction action = honest.action();
        ByteString results = forged(action.action().getResults());
        return new RegistryTransaction(
                honest.chaincode(),
                honest.place(),
                honest.envelope(),
                new EndorsedAction(
                        action.payload(),
                        action.action().toBuilder().setResults(results).build()));
    }

    /** It answers something else. */
    static RegistryTransaction answer(RegistryTransaction honest, String before, String after) {
        EndorsedAction action = honest.action();
        ChaincodeAction.Builder other = action.action().toBuilder();
        String answered = other.getResponse().getPayload().toStringUtf8();
        other.getResponseBuilder().setPayload(ByteString.copyFromUtf8(answered.replace(before, after)));
        return new RegistryTransaction(
                honest.chaincode(),
                honest.place(),
                honest.envelope(),
                new EndorsedAction(action.payload(), other.build()));
    }

    private static ByteString forged(ByteString results) {
        try {
            TxReadWriteSet.Builder sets = TxReadWriteSet.parseFrom(results).toBuilder();
            for (NsReadWriteSet.Builder namespace : sets.getNsRwsetBuilderList()) {
                for (CollectionHashedReadWriteSet.Builder one : namespace.getCollectionHashedRwsetBuilderList()) {
                    HashedRWSet.Builder hashed = HashedRWSet.parseFrom(one.getHashedRwset()).toBuilder();
                    int last = hashed.getHashedWritesCount() - 1;
                    hashed.getHashedWritesBuilder(last).setValueHash(Sha256.of(ByteString.copyFromUtf8("forged")));
                    one.setHashedRwset(hashed.build().toByteString());
                }
            }
            return sets.build().toByteString();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
