package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.common.HeaderType;

/** What a block tells of private data: which transactions touched collections, and the hashes of what they wrote. */
public record PrivateBlock(long number, List<Transaction> transactions) {

    /** Reads a judged block. What cannot be read touches nothing. */
    public static PrivateBlock of(Block block) {
        List<Transaction> transactions = new ArrayList<>();
        List<ByteString> envelopes = block.envelopes();
        for (int i = 0; i < envelopes.size(); i++) {
            List<Written> written = written(envelopes.get(i));
            if (!written.isEmpty()) {
                String id = Envelope.parse(envelopes.get(i)).transactionId();
                transactions.add(new Transaction(i, id, block.flags().isValid(i), written));
            }
        }
        return new PrivateBlock(block.number(), transactions);
    }

    private static List<Written> written(ByteString bytes) {
        try {
            Envelope envelope = Envelope.parse(bytes);
            return envelope.type() == HeaderType.ENDORSER_TRANSACTION
                    ? written(EndorsedAction.of(envelope).readWriteSet().namespaces())
                    : List.of();
        } catch (MalformedException e) {
            return List.of();
        }
    }

    private static List<Written> written(List<NamespaceSet> namespaces) {
        List<Written> written = new ArrayList<>();
        for (NamespaceSet namespace : namespaces) {
            namespace.collections().stream()
                    .filter(set -> !set.privateHash().isEmpty())
                    .forEach(set -> written.add(new Written(namespace.name(), set)));
        }
        return written;
    }

    /** A transaction that wrote private data. */
    record Transaction(int index, String id, boolean valid, List<Written> written) {}

    /** What it wrote in one collection. */
    record Written(String namespace, CollectionSet set) {

        String collection() {
            return set.name();
        }

        /** The keys of which all that was ever written is to be forgotten. */
        List<StateKey> purged() {
            return set.hashed().getHashedWritesList().stream()
                    .filter(write -> write.getIsPurge())
                    .map(write -> StateKey.hashed(namespace, set.name(), write.getKeyHash()))
                    .toList();
        }
    }
}
