package io.carbonregistry.client.audit;

import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import io.carbonregistry.kernel.Collection;
import java.util.Arrays;
import java.util.Optional;

/** Finds transactions that write anything but the registry's own states, or those by another way. */
final class ForeignWrites {

    private ForeignWrites() {}

    /** What is foreign. Whether an act writes what it should to the registry's collections is told by deciding it again. */
    static Optional<AuditFinding> of(RegistryTransaction transaction) {
        if (!transaction.isAsked()) {
            return Optional.of(finding(
                    transaction, "It writes the registry's states by way of another chaincode than the registry's"));
        }
        return transaction.action().readWriteSet().namespaces().stream()
                .filter(set -> isForeign(set, transaction.chaincode()))
                .findFirst()
                .map(set -> finding(transaction, "It writes more than states, in the namespace " + set.name()));
    }

    private static boolean isForeign(NamespaceSet set, String chaincode) {
        return set.name().equals(chaincode)
                ? set.collections().stream().filter(CollectionSet::writes).anyMatch(collection -> !isKnown(collection))
                : set.writes();
    }

    private static boolean isKnown(CollectionSet set) {
        return Arrays.stream(Collection.values())
                .anyMatch(collection -> collection.wireName().equals(set.name()));
    }

    private static AuditFinding finding(RegistryTransaction transaction, String text) {
        return AuditFinding.of(Wrong.FOREIGN_WRITES, transaction.place(), text);
    }
}
