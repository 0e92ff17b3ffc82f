package io.carbonregistry;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which organisations guard what an act writes, so that it takes a peer of each to change it.
 *
 * @param signing the MSP ids of those who must endorse the act besides those who endorse every act: whoever guards what it writes
 *     over, without whom it does not count, and whoever guards it from now on, so that nobody becomes a guard who cannot sign
 * @param next by each key whose guards it changes, the MSP ids of all who must endorse what is written there next; none where
 *     that is who endorses every act
 */
public record Guards(SortedSet<String> signing, SortedMap<String, SortedSet<String>> next) {

    /** Nobody guards anything of it, before or afterwards. */
    public static final Guards NONE = new Guards(Collections.emptySortedSet(), Collections.emptySortedMap());
}
