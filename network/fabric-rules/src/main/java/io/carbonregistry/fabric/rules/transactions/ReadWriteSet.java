package io.carbonregistry.fabric.rules.transactions;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Wire;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;

/** What a transaction read and what it is to write, by namespace, in the endorsers' order. */
public record ReadWriteSet(List<NamespaceSet> namespaces) {

    /** A transaction that touches nothing. */
    public static final ReadWriteSet EMPTY = new ReadWriteSet(List.of());

    /** Keeps the order and no later change. */
    public ReadWriteSet {
        namespaces = List.copyOf(namespaces);
    }

    /** Reads the results of a chaincode action. */
    public static ReadWriteSet parse(ByteString results) {
        TxReadWriteSet message = Wire.parse(TxReadWriteSet.parser(), results, "read-write set");
        return new ReadWriteSet(
                message.getNsRwsetList().stream().map(NamespaceSet::parse).toList());
    }
}
