package io.carbonregistry.client.audit;

import io.carbonregistry.Entry;
import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decides the registry's valid transactions again, one after the other, and keeps the states that they leave. */
final class RegistryReplay {

    private final Confiding confiding = new Confiding();
    private final CodeOfItsTime codes = new CodeOfItsTime();
    private final ReplayedStates states = new ReplayedStates();
    private final Map<String, Long> otherCode = new TreeMap<>();
    private final Digest code;
    private final Entry entry;
    private long decided;
    private long confided;

    RegistryReplay(Digest code) {
        this.code = code;
        this.entry = new Entry(code);
    }

    /** What is wrong with one transaction; its writes count either way, as they do for every peer. */
    List<AuditFinding> next(RegistryTransaction transaction) {
        List<AuditFinding> findings = new ArrayList<>();
        ForeignWrites.of(transaction, isConfiding(transaction)).ifPresent(findings::add);
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
            return decideAgain(transaction);
        }
        then.forEach(other -> otherCode.merge(other.value(), 1L, Math::addExact));
        return List.of();
    }

    /** What cannot be read as an act confides nothing: deciding it again tells what is wrong with it. */
    private boolean isConfiding(RegistryTransaction transaction) {
        try {
            return confiding.confides(transaction);
        } catch (RefusedException e) {
            return false;
        }
    }

    /** What rests on what is confided counts as neither right nor wrong. */
    private List<AuditFinding> decideAgain(RegistryTransaction transaction) {
        try {
            if (!isConfiding(transaction)) {
                List<AuditFinding> findings = Redecision.of(transaction, entry, states);
                decided++;
                return findings;
            }
        } catch (ConfidedException e) {
            // It reads what is confided, so it is counted below.
        }
        confided++;
        return List.of();
    }

    ReplayedStates states() {
        return states;
    }

    long decided() {
        return decided;
    }

    /** How many could not be decided again, since they rest on what is confided. */
    long confided() {
        return confided;
    }

    Map<String, Long> otherCode() {
        return otherCode;
    }
}
