package io.carbonregistry.client.audit;

import io.carbonregistry.Entry;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides the registry's valid transactions again, one after the other, and keeps the states that they leave. */
final class RegistryReplay {

    private final Confiding confiding = new Confiding();
    private final CodeOfItsTime codes = new CodeOfItsTime();
    private final ReplayedStates states = new ReplayedStates();
    private final Map<String, Long> otherCode = new TreeMap<>();
    private final Digest code;
    private final Entry entry;
    private final PrivateData given;
    private final Recollection recollection;
    private long decided;
    private long confided;

    RegistryReplay(Digest code, PrivateData given) {
        this.code = code;
        this.given = given;
        this.recollection = new Recollection(given, states);
        this.entry = new Entry(code);
    }

    /** Learns of rows from their owner. */
    void show(ConfidedMonth month) {
        recollection.show(month);
    }

    /** What is wrong with one transaction; its writes count either way, as they do for every peer. */
    List<AuditFinding> next(RegistryTransaction transaction) {
        List<AuditFinding> findings = new ArrayList<>();
        ForeignWrites.of(transaction).ifPresent(findings::add);
        if (transaction.isAsked()) {
            findings.addAll(decided(transaction));
        }
        states.apply(transaction.writes());
        states.confided().apply(transaction.confided(), given.writes(transaction.place()));
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
    private Optional<Request<?>> confiding(RegistryTransaction transaction) {
        try {
            return confiding.request(transaction);
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /** What rests on what is confided and not given counts as neither right nor wrong. */
    private List<AuditFinding> decideAgain(RegistryTransaction transaction) {
        try {
            Optional<SortedMap<String, byte[]>> confides =
                    confiding(transaction).map(recollection::of).orElse(Optional.of(Collections.emptySortedMap()));
            if (confides.isPresent()) {
                List<AuditFinding> findings = Redecision.of(transaction, confides.get(), entry, states);
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
