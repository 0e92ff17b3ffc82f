package io.carbonregistry.chaos.simulated;

import com.google.protobuf.ByteString;
import io.carbonregistry.Outcome;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.kernel.Collection;
import io.carbonregistry.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;

/** Holds what the model comes to against what a block says, to the byte. */
final class Comparison {

    private Comparison() {}

    /** What differs in one transaction. */
    static List<String> of(Outcome outcome, RegistryTransaction transaction) {
        if (!(outcome instanceof Outcome.Granted granted)) {
            return List.of("the model does not grant it: " + outcome);
        }
        List<String> wrong = new ArrayList<>(of(granted.writes(), transaction.writes()));
        if (!Arrays.equals(granted.fact(), transaction.answer())) {
            wrong.add("another fact");
        }
        if (transaction
                .event()
                .filter(event -> event.getEventName().equals(granted.event()))
                .isEmpty()) {
            wrong.add("another event than " + granted.event());
        }
        if (!hashed(granted.confided()).equals(hashed(transaction.confided()))) {
            wrong.add("other private data");
        }
        return wrong;
    }

    /** The keys under which something else stands in the one than in the other. */
    static List<String> of(SortedMap<String, byte[]> model, SortedMap<String, byte[]> real) {
        SortedSet<String> keys = new TreeSet<>(model.keySet());
        keys.addAll(real.keySet());
        return keys.stream()
                .filter(key -> !Arrays.equals(model.get(key), real.get(key)))
                .map(key -> key + ": the model has " + text(model.get(key)) + ", the ledger " + text(real.get(key)))
                .toList();
    }

    private static String text(byte[] value) {
        return value == null ? "nothing" : new String(value, StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> hashed(SortedMap<Collection, SortedMap<String, byte[]>> confided) {
        SortedMap<String, String> hashes = new TreeMap<>();
        confided.forEach((collection, writes) -> writes.forEach((key, value) -> hashes.put(
                collection.wireName() + " " + Digest.of(key.getBytes(StandardCharsets.UTF_8)),
                value.length == 0 ? "" : Digest.of(value).value())));
        return hashes;
    }

    private static SortedMap<String, String> hashed(List<CollectionSet> confided) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (CollectionSet set : confided) {
            for (KVWriteHash write : set.hashed().getHashedWritesList()) {
                hashes.put(
                        set.name() + " " + hex(write.getKeyHash()),
                        write.getIsDelete() ? "" : hex(write.getValueHash()));
            }
        }
        return hashes;
    }

    private static String hex(ByteString hash) {
        return HexFormat.of().formatHex(hash.toByteArray());
    }
}
