package io.carbonregistry.devledger.ledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.state.StateStore.PlacedTransaction;
import io.carbonregistry.devledger.state.StateStore.WrittenKey;
import io.carbonregistry.devledger.state.TransactionPlace;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** What the indexes take from a judged block: the places of its transactions and of the keys that valid ones wrote. */
record BlockContents(List<PlacedTransaction> transactions, List<WrittenKey> written) {

    static BlockContents of(Block block) {
        BlockContents contents = new BlockContents(new ArrayList<>(), new ArrayList<>());
        List<ByteString> envelopes = block.envelopes();
        for (int i = 0; i < envelopes.size(); i++) {
            contents.add(block, i, envelopes.get(i));
        }
        return contents;
    }

    private void add(Block block, int index, ByteString envelope) {
        int code = block.flags().bytes().byteAt(index) & 0xff;
        TransactionPlace place = new TransactionPlace(block.number(), index, code);
        Envelope.indexedId(envelope).ifPresent(id -> transactions.add(new PlacedTransaction(id, place)));
        if (block.flags().isValid(index)) {
            Version version = new Version(block.number(), index);
            writes(Envelope.parse(envelope)).forEach(key -> written.add(new WrittenKey(key, version)));
        }
    }

    private static Stream<StateKey> writes(Envelope envelope) {
        return envelope.type() == HeaderType.ENDORSER_TRANSACTION
                ? EndorsedAction.of(envelope).readWriteSet().namespaces().stream()
                        .flatMap(BlockContents::writes)
                : Stream.empty();
    }

    private static Stream<StateKey> writes(NamespaceSet namespace) {
        return namespace.open().getWritesList().stream()
                .map(KVWrite::getKey)
                .map(key -> StateKey.of(namespace.name(), key));
    }
}
