package io.carbonregistry.devledger.ledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.chaincode.KeyHistory;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.Iterator;
import org.hyperledger.fabric.protos.ledger.queryresult.KeyModification;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** The history of a key, its values read from the blocks. */
public final class BlockHistory implements KeyHistory {

    private final Ledger ledger;

    public BlockHistory(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Iterator<KeyModification> of(StateView state, String namespace, String key) {
        return state.history(namespace, key).stream()
                .map(version -> modification(version, namespace, key))
                .iterator();
    }

    private KeyModification modification(Version version, String namespace, String key) {
        Block block = ledger.block(version.block()).orElseThrow();
        ByteString bytes = block.envelopes().get((int) version.transaction());
        Envelope envelope = Envelope.parse(bytes);
        KVWrite write = EndorsedAction.of(envelope).readWriteSet().namespaces().stream()
                .filter(candidate -> candidate.name().equals(namespace))
                .flatMap(found -> found.open().getWritesList().stream())
                .filter(candidate -> candidate.getKey().equals(key))
                .findFirst()
                .orElseThrow();
        return KeyModification.newBuilder()
                .setTxId(envelope.channelHeader().getTxId())
                .setValue(write.getValue())
                .setTimestamp(envelope.channelHeader().getTimestamp())
                .setIsDelete(write.getIsDelete() || write.getValue().isEmpty())
                .build();
    }
}
