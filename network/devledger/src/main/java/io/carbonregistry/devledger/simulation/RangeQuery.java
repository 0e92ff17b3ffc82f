package io.carbonregistry.devledger.simulation;

import io.carbonregistry.devledger.state.StateView.Entry;
import java.util.Iterator;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.jspecify.annotations.Nullable;

/**
 * A range as it is walked. What counts for the read set is how far it was walked, not what was asked: the end is the
 * last key returned until the walk has run out.
 */
public final class RangeQuery {

    private final String namespace;
    private final String end;
    private final Iterator<Entry> entries;
    private final int limit;
    private final RangeQueryInfo.Builder walked;
    private final ReadsSummary reads = new ReadsSummary();
    private int returned;

    RangeQuery(String namespace, String start, String end, Iterator<Entry> entries, int limit) {
        this.namespace = namespace;
        this.end = end;
        this.entries = entries;
        this.limit = limit;
        this.walked = RangeQueryInfo.newBuilder().setStartKey(start);
    }

    /** The next key, or null when there is no more or the page is full. */
    public @Nullable Entry next() {
        if ((limit > 0 && returned >= limit) || !entries.hasNext()) {
            walked.setItrExhausted(true).setEndKey(end);
            return null;
        }
        Entry entry = entries.next();
        returned++;
        reads.add(NamespaceSet.readOf(entry.key(), entry.value()));
        walked.setEndKey(entry.key());
        return entry;
    }

    /** The first key after those returned, from which the next page starts; empty when there is none. */
    public String bookmark() {
        return entries.hasNext() ? entries.next().key() : "";
    }

    String namespace() {
        return namespace;
    }

    RangeQueryInfo recorded() {
        RangeQueryInfo.Builder info = walked.clone();
        reads.finish(info);
        return info.build();
    }
}
