package io.carbonregistry.client.audit;

import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.PrivateFinding;
import io.carbonregistry.fabric.rules.chain.PrivateWrites;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;

/** Holds the private data that an auditor was given against the hashes in the blocks: all of it, and nothing else, must be there. */
final class PrivateCheck {

    private final PrivateData given;
    private long sets;

    PrivateCheck(PrivateData given) {
        this.given = given;
    }

    /** What is wrong with what was given of a block. */
    List<AuditFinding> of(Block block, List<RegistryTransaction> valid) {
        SortedMap<Long, TxPvtReadWriteSet> shown = given.of(block.number());
        sets += shown.size();
        Stream<AuditFinding> wrong =
                PrivateWrites.check(block, shown).stream().map(finding -> finding(block.number(), finding));
        Stream<AuditFinding> missing = valid.stream().flatMap(transaction -> missing(transaction, shown));
        return Stream.concat(wrong, missing).toList();
    }

    /** What was given of blocks that there are not. */
    Stream<AuditFinding> beyond(long last) {
        return given.after(last).map(place -> AuditFinding.of(Wrong.PRIVATE_UNKNOWN, place, "There is no such block"));
    }

    /** How many transactions' private writes were compared. */
    long sets() {
        return sets;
    }

    private static AuditFinding finding(long block, PrivateFinding finding) {
        Wrong kind =
                switch (finding.kind()) {
                    case UNKNOWN -> Wrong.PRIVATE_UNKNOWN;
                    case DIFFERENT -> Wrong.PRIVATE_DIFFERENT;
                    case INCOMPLETE -> Wrong.PRIVATE_MISSING;
                };
        return AuditFinding.of(
                kind,
                new Place(block, finding.transaction()),
                "What was given of the collection " + finding.collection() + ": " + finding.text());
    }

    private static Stream<AuditFinding> missing(
            RegistryTransaction transaction, SortedMap<Long, TxPvtReadWriteSet> shown) {
        TxPvtReadWriteSet sets =
                shown.getOrDefault(transaction.place().transaction(), TxPvtReadWriteSet.getDefaultInstance());
        return transaction.confided().stream()
                .filter(CollectionSet::writes)
                .map(CollectionSet::name)
                .filter(name -> !holds(sets, transaction.chaincode(), name))
                .map(name -> AuditFinding.of(
                        Wrong.PRIVATE_MISSING,
                        transaction.place(),
                        "What it writes in the collection " + name + " was not given"));
    }

    private static boolean holds(TxPvtReadWriteSet sets, String chaincode, String collection) {
        return sets.getNsPvtRwsetList().stream()
                .filter(namespace -> namespace.getNamespace().equals(chaincode))
                .flatMap(namespace -> namespace.getCollectionPvtRwsetList().stream())
                .anyMatch(set -> set.getCollectionName().equals(collection));
    }
}
