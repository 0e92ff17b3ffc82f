package io.carbonregistry.client.audit;

import io.carbonregistry.Entry;
import io.carbonregistry.Guards;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.kernel.Collection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;

/** Lets the registry decide one valid transaction again, and compares what comes out with what stands in the block. */
final class Redecision {

    private final RegistryTransaction transaction;
    private final List<AuditFinding> findings = new ArrayList<>();

    private Redecision(RegistryTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * What differs; nothing, if the registry decides the same.
     *
     * @param confides the entries of its transient map
     */
    static List<AuditFinding> of(
            RegistryTransaction transaction, SortedMap<String, byte[]> confides, Entry entry, Lookup states) {
        Redecision redecision = new Redecision(transaction);
        redecision.compare(entry.decide(transaction.proposal(confides), states));
        return List.copyOf(redecision.findings);
    }

    private void compare(Outcome outcome) {
        if (outcome instanceof Outcome.Granted granted) {
            compareFact(granted.fact());
            compareWrites(granted.writes());
            compareConfided(granted.confided());
            compareGuards(granted.guards());
            compareEvent(granted);
        } else if (outcome instanceof Outcome.Answered answered) {
            compareFact(answered.result());
            compareWrites(Collections.emptySortedMap());
            compareConfided(Collections.emptySortedMap());
            compareGuards(Guards.NONE);
            require(transaction.event().isEmpty(), Wrong.OTHER_EVENT, "It announces a query as an act");
        } else if (outcome instanceof Outcome.Refused refused) {
            find(Wrong.DECIDED_OTHERWISE, "The registry refuses it: " + refused.message());
        }
    }

    private void compareFact(byte[] fact) {
        require(
                Arrays.equals(fact, transaction.answer()),
                Wrong.OTHER_FACT,
                "Its answer is not the registry's, which begins " + new Excerpt(fact));
    }

    private void compareWrites(SortedMap<String, byte[]> expected) {
        SortedMap<String, byte[]> written = transaction.writes();
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(written.keySet());
        Optional<String> other = keys.stream()
                .filter(key -> !Arrays.equals(expected.get(key), written.get(key)))
                .findFirst();
        other.ifPresent(key -> find(
                Wrong.OTHER_WRITES,
                "Under " + key + " it writes " + Excerpt.of(written.get(key)) + ", the registry "
                        + Excerpt.of(expected.get(key))));
    }

    /** By their hashes, which all of the channel see. */
    private void compareConfided(SortedMap<Collection, SortedMap<String, byte[]>> expected) {
        Map<String, Set<KVWriteHash>> hashed = new TreeMap<>();
        expected.forEach((collection, writes) -> hashed.put(collection.wireName(), PrivateWrite.hashes(writes)));
        Map<String, Set<KVWriteHash>> written = transaction.confided().stream()
                .filter(CollectionSet::writes)
                .collect(Collectors.toMap(
                        CollectionSet::name, set -> Set.copyOf(set.hashed().getHashedWritesList())));
        require(
                hashed.equals(written),
                Wrong.OTHER_CONFIDED,
                "What it writes in private data collections is not what the registry writes there");
    }

    private void compareGuards(Guards expected) {
        require(
                KeyPolicy.writes(expected).equals(transaction.policies()),
                Wrong.OTHER_GUARDS,
                "What it puts under guard, or takes from there, is not what the registry does");
    }

    private void compareEvent(Outcome.Granted granted) {
        Optional<ChaincodeEvent> event = transaction.event();
        boolean same = event.filter(found -> found.getEventName().equals(granted.event())
                        && Arrays.equals(found.getPayload().toByteArray(), granted.announcement()))
                .isPresent();
        require(same, Wrong.OTHER_EVENT, "Its event is not the registry's " + granted.event());
    }

    private void require(boolean holds, Wrong kind, String text) {
        if (!holds) {
            find(kind, text);
        }
    }

    private void find(Wrong kind, String text) {
        findings.add(AuditFinding.of(kind, transaction.place(), text));
    }
}
