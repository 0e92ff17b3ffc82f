package io.carbonregistry.fabric.rules.validation;

import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.require;

import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import io.carbonregistry.fabric.rules.transactions.ReadWriteSet;
import java.util.Objects;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVReadHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.jspecify.annotations.Nullable;

/** Whether what a transaction read is still so, given the committed state and the block's earlier transactions. */
final class Conflicts {
    private final CommittedState committed;
    private final Updates updates;
    private final PendingState pending;

    Conflicts(CommittedState committed, Updates updates) {
        this.committed = committed;
        this.updates = updates;
        this.pending = new PendingState(committed, updates);
    }

    /** Public reads, then ranges, then private reads, namespace by namespace. */
    void check(ReadWriteSet sets) {
        for (NamespaceSet set : sets.namespaces()) {
            for (KVRead read : set.open().getReadsList()) {
                requireUnchanged(
                        StateKey.of(set.name(), read.getKey()),
                        read.hasVersion() ? Version.of(read.getVersion()) : null);
            }
            set.open().getRangeQueriesInfoList().forEach(query -> requireNoPhantom(set.name(), query));
            for (CollectionSet collection : set.collections()) {
                for (KVReadHash read : collection.hashed().getHashedReadsList()) {
                    requireUnchanged(
                            StateKey.hashed(set.name(), collection.name(), read.getKeyHash()),
                            read.hasVersion() ? Version.of(read.getVersion()) : null);
                }
            }
        }
    }

    private void requireUnchanged(StateKey key, @Nullable Version read) {
        require(
                !updates.contains(key) && Objects.equals(committed.version(key), read),
                TxValidationCode.MVCC_READ_CONFLICT,
                "A key of " + key.namespace() + " has changed since it was read");
    }

    private void requireNoPhantom(String namespace, RangeQueryInfo query) {
        require(
                isUnchanged(namespace, query),
                TxValidationCode.PHANTOM_READ_CONFLICT,
                "A range of " + namespace + " has changed since it was read");
    }

    private boolean isUnchanged(String namespace, RangeQueryInfo query) {
        try {
            return RangeCheck.isUnchanged(
                    query, pending.range(namespace, query.getStartKey(), query.getEndKey(), !query.getItrExhausted()));
        } catch (MalformedException e) {
            throw new CannotValidateException("A range query can't be repeated", e);
        }
    }
}
