package io.carbonregistry.audit;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.OwnerEntry;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Blocks and owners' entries match both ways. All blocks come before all entries, and both ascend within owner and class. */
final class Ownership implements Check {

    private final Findings findings;
    /** The last serials of the blocks that have not ended, by owner and class as entries' keys name them. */
    private final Map<String, Serials> held = new TreeMap<>();

    private final Set<String> owners = new TreeSet<>();
    private final Set<String> accounts = new TreeSet<>();

    Ownership(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof UnitBlock block) {
            owners.add(block.owner().value());
            if (block.end().isEmpty()) {
                held.computeIfAbsent(block.owner() + "/" + block.unitClass(), unused -> new Serials())
                        .add(block.range().last());
            }
        } else if (state instanceof OwnerEntry) {
            String[] parts = key.text().split("/", -1);
            match(key, parts[1] + "/" + parts[2], Long.parseLong(parts[3]));
        } else if (state instanceof AccountStanding standing) {
            accounts.add(standing.account().value());
        }
    }

    @Override
    public void end() {
        held.forEach((name, serials) -> {
            while (serials.hasNext()) {
                missing(name, serials.next());
            }
        });
        owners.forEach(owner ->
                findings.require(accounts.contains(owner), Invariant.OWNERS_EXIST, owner, "an account", "none"));
    }

    private void match(Key<?> key, String name, long last) {
        Serials serials = held.getOrDefault(name, new Serials());
        while (serials.hasNext() && serials.peek() < last) {
            missing(name, serials.next());
        }
        boolean there = serials.hasNext() && serials.peek() == last;
        findings.require(there, Invariant.OWNERS_MATCH, key, "a block that is held", "none");
        if (there) {
            serials.next();
        }
    }

    private void missing(String name, long last) {
        findings.require(false, Invariant.OWNERS_MATCH, name + " " + last, "an owner's entry", "none");
    }
}
