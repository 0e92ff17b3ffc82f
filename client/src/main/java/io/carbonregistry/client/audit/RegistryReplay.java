package io.carbonregistry.client.audit;

import io.carbonregistry.Entry;
import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decides the registry's valid transactions again, one after the other, and keeps the states that they leave. */
final class RegistryReplay {

    private final CodeOfItsTime codes = new CodeOfItsTime();
    private final ReplayedStates states = new ReplayedStates();
    private final Map<String, Long> otherCode = new TreeMap<>();
    private final Digest code;
    private final Entry entry;
    private long decided;

    RegistryReplay(Digest code) {
        this.code = code;
        this.entry = new Entry(code);
    }

    /** What is wrong with one transaction; its writes count either way, as they do for every peer. */
    List<AuditFinding> next(RegistryTransaction transaction) {
        List<AuditFinding> findings = new ArrayList<>();
        ForeignWrites.of(transaction).ifPresent(findings::add);
        if (transaction.isAsked()) {
            findings.addAll(decided(transaction));
        }
        states.apply(transaction.writes());
        return findings;
    }

    /** Whatever stands in a block, the audit goes on. */
    private List<AuditFinding> decided(RegistryTransaction transaction) {
        try {
            return decide(transaction);
        } catch (RuntimeException e) {
            return List.of(AuditFinding.of(
                    Wrong.UNDECIDABLE, transaction.place(), "The registry's own code fails on it: " + e));
        }
    }

    private List<AuditFinding> decide(RegistryTransaction transaction) {
        Set<Digest> then = codes.of(transaction, states);
        if (then.isEmpty() || then.contains(code)) {
            decided++;
            return Redecision.of(transaction, entry, states);
        }
        then.forEach(other -> otherCode.merge(other.value(), 1L, Math::addExact));
        return List.of();
    }

    ReplayedStates states() {
        return states;
    }

    long decided() {
        return decided;
    }

    Map<String, Long> otherCode() {
        return otherCode;
    }
}
