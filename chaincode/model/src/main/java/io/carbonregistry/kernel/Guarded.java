package io.carbonregistry.kernel;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A state that the authorities alone cannot change: whatever writes its key next must be endorsed by a peer of each organisation
 * that guards it as well. Who guards it is part of what it says, so parts and joined wholes are guarded like what they come from.
 */
public interface Guarded extends State {

    /** The MSP ids of those who guard it, besides the authorities; none if nobody does. */
    SortedSet<String> guards();

    /**
     * The MSP ids of all, a peer of each of which must endorse what is written there next; none where that is left to what holds
     * for every key, for a key's own policy stands in its place.
     */
    default SortedSet<String> endorsers() {
        if (guards().isEmpty()) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> all = new TreeSet<>(Role.AUTHORITIES);
        all.addAll(guards());
        return all;
    }
}
