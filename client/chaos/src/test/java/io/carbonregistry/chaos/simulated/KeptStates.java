package io.carbonregistry.chaos.simulated;

import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.state.PrivateKey;
import io.carbonregistry.devledger.state.StateStore;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.kernel.Collection;
import io.carbonregistry.market.MapLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The states that an embedded ledger, which has ended, has left in its own files. */
final class KeptStates {

    private static final String REGISTRY = "registry";
    private static final String BEYOND = "\u007f";

    private KeptStates() {}

    /** Where they are not what the model has come to: those that all see, and what is confided as each of the two who decide keeps it. */
    static List<String> differences(Path network, MapLedger model) {
        List<String> differences = new ArrayList<>();
        try (Disk disk = new Disk();
                StateStore store = StateStore.open(network.resolve("ledger/state"), disk)) {
            StateView view = store.view();
            differences.addAll(Comparison.of(model.all(), values(view.entries(REGISTRY, "", BEYOND))));
            for (Collection collection : Collection.values()) {
                PrivateKey first = new PrivateKey(REGISTRY, collection.wireName(), "");
                for (String msp : List.of("RegistrarMSP", "RegulatorMSP")) {
                    differences.addAll(Comparison.of(model.all(collection), values(view.held(msp, first, BEYOND))));
                }
            }
        }
        return differences;
    }

    private static SortedMap<String, byte[]> values(Iterator<StateView.Entry> entries) {
        SortedMap<String, byte[]> values = new TreeMap<>();
        entries.forEachRemaining(
                one -> values.put(one.key(), one.value().value().toByteArray()));
        return values;
    }
}
