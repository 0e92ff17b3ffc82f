package io.carbonregistry;

import io.carbonregistry.kernel.Collection;
import java.util.SortedMap;
import java.util.SortedSet;

/** Reads the ledger's committed state. */
public interface Lookup {

    /** The values of those of the keys that are there, read in one batch. */
    SortedMap<String, byte[]> get(SortedSet<String> keys);

    /** The values of those of the keys that are there in a private data collection, read in one batch. */
    SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys);

    /**
     * The first keys in a range with their values; for queries, and for acts that close an account.
     *
     * @param from the first key, inclusive
     * @param to the end, exclusive
     * @param limit how many at the most
     */
    SortedMap<String, byte[]> range(String from, String to, int limit);
}
