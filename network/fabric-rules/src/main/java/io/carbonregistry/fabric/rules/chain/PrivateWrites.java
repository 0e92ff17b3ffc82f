package io.carbonregistry.fabric.rules.chain;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.PrivateFinding.Kind;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import io.carbonregistry.fabric.rules.transactions.ReadWriteSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;

/** Holds private data against the hashes of them that stand in a block. */
public final class PrivateWrites {
    private PrivateWrites() {}

    /**
     * Checks what a peer delivered with a block.
     *
     * @param block the block as the chain has it
     * @param given the private write sets by their transactions' places in the block
     * @return what is wrong with them; nothing when all of them are exactly those that were endorsed
     */
    public static List<PrivateFinding> check(Block block, Map<Long, TxPvtReadWriteSet> given) {
        List<PrivateFinding> findings = new ArrayList<>();
        new TreeMap<>(given).forEach((transaction, sets) -> {
            ReadWriteSet hashed = hashes(block, transaction);
            for (NsPvtReadWriteSet namespace : sets.getNsPvtRwsetList()) {
                for (CollectionPvtReadWriteSet collection : namespace.getCollectionPvtRwsetList()) {
                    check(hashed, namespace.getNamespace(), collection)
                            .map(fault -> fault.finding(
                                    transaction, namespace.getNamespace(), collection.getCollectionName()))
                            .ifPresent(findings::add);
                }
            }
        });
        return findings;
    }

    private static ReadWriteSet hashes(Block block, long transaction) {
        try {
            Envelope envelope = Envelope.parse(block.envelopes().get(Math.toIntExact(transaction)));
            return envelope.type() == HeaderType.ENDORSER_TRANSACTION
                    ? EndorsedAction.of(envelope).readWriteSet()
                    : ReadWriteSet.EMPTY;
        } catch (MalformedException | IndexOutOfBoundsException | ArithmeticException e) {
            // Whatever can't be read as a transaction has hashed nothing.
            return ReadWriteSet.EMPTY;
        }
    }

    private static Optional<Fault> check(ReadWriteSet hashed, String namespace, CollectionPvtReadWriteSet shown) {
        Optional<CollectionSet> expected = hashed.namespaces().stream()
                .filter(set -> set.name().equals(namespace))
                .map(NamespaceSet::collections)
                .flatMap(List::stream)
                .filter(set -> set.name().equals(shown.getCollectionName()))
                .findFirst();
        if (expected.isEmpty() || expected.get().privateHash().isEmpty()) {
            return Optional.of(new Fault(Kind.UNKNOWN, "The transaction has no private write set of this name"));
        }
        return Sha256.of(shown.getRwset()).equals(expected.get().privateHash())
                ? Optional.empty()
                : Optional.of(compare(expected.get(), shown.getRwset()));
    }

    /** A write set of which something was purged has another hash, yet each of its keys still has its own. */
    private static Fault compare(CollectionSet expected, ByteString shown) {
        Set<Object> left = new HashSet<>();
        for (KVWriteHash write : expected.hashed().getHashedWritesList()) {
            left.add(write.toBuilder().clearIsPurge().build());
        }
        for (KVMetadataWriteHash write : expected.hashed().getMetadataWritesList()) {
            left.add(write.getKeyHash());
        }
        try {
            return removeAll(left, Wire.parse(KVRWSet.parser(), shown, "private write set"))
                    ? new Fault(Kind.INCOMPLETE, left.size() + " of the endorsed writes are left out")
                    : new Fault(Kind.DIFFERENT, "A key or a value is none of those that were endorsed");
        } catch (MalformedException e) {
            return new Fault(Kind.DIFFERENT, "It is no write set");
        }
    }

    private static boolean removeAll(Set<Object> left, KVRWSet shown) {
        boolean known = true;
        for (KVWrite write : shown.getWritesList()) {
            known &= left.remove(hash(write));
        }
        for (KVMetadataWrite write : shown.getMetadataWritesList()) {
            known &= left.remove(Sha256.of(write.getKeyBytes()));
        }
        return known;
    }

    private static KVWriteHash hash(KVWrite write) {
        KVWriteHash.Builder hash = KVWriteHash.newBuilder()
                .setKeyHash(Sha256.of(write.getKeyBytes()))
                .setIsDelete(write.getIsDelete());
        return write.getIsDelete()
                ? hash.build()
                : hash.setValueHash(Sha256.of(write.getValue())).build();
    }

    private record Fault(Kind kind, String text) {
        PrivateFinding finding(long transaction, String namespace, String collection) {
            return new PrivateFinding(transaction, namespace, collection, kind, text);
        }
    }
}
