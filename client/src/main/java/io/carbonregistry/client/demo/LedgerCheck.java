package io.carbonregistry.client.demo;

import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.audit.Invariant;
import io.carbonregistry.audit.Invariants;
import io.carbonregistry.audit.Violation;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.wire.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads all blocks of a ledger and checks what must always be true of the states that they come to. */
public final class LedgerCheck {

    private final SortedMap<String, byte[]> states = new TreeMap<>();
    private final RegistryBlocks registry = new RegistryBlocks("registry");
    private long blocks;
    private long transactions;

    private LedgerCheck() {}

    /** Checks the ledger as somebody reads it who may read full blocks. */
    public static LedgerFindings of(Registry reader) {
        LedgerCheck check = new LedgerCheck();
        reader.blocks(0, check::read);
        return new LedgerFindings(check.blocks, check.transactions, check.violations());
    }

    private void read(Block block) {
        blocks++;
        registry.valid(block, block.flags()).forEach(transaction -> {
            transactions++;
            transaction.writes().forEach(this::write);
        });
    }

    private void write(String key, byte[] value) {
        if (value.length == 0) {
            states.remove(key);
        } else {
            states.put(key, value);
        }
    }

    private List<Violation> violations() {
        Records records = Records.tolerant(Routes.types());
        Invariants invariants = new Invariants();
        List<Violation> unknown = new ArrayList<>();
        states.forEach((text, value) -> StateTypes.key(text)
                .ifPresentOrElse(
                        key -> see(invariants, key, value, records),
                        () -> unknown.add(new Violation(Invariant.KEYS_ARE_ORDERED, text, "a known key", text))));
        unknown.addAll(invariants.end());
        return unknown;
    }

    private static void see(Invariants invariants, Key<?> key, byte[] value, Records records) {
        invariants.see(key, records.read(key.type(), value));
    }
}
