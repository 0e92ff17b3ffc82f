package io.carbonregistry.chaos;

import io.carbonregistry.chaos.faults.Strike;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long nobody was told of a committed act, around each kind of fault. */
final class Gaps {

    private Gaps() {}

    /**
     * What a kind of fault came to.
     *
     * @param count how often it struck
     * @param longestGapMillis the longest time without a commit that touches one of its strikes
     */
    record Gap(int count, long longestGapMillis) {}

    /** The longest of each, given when commits were told of, in order. */
    static SortedMap<String, Gap> of(List<Strike> strikes, List<Long> times) {
        SortedMap<String, Gap> gaps = new TreeMap<>();
        for (Strike strike : strikes) {
            Gap one = new Gap(1, longest(strike, times));
            gaps.merge(
                    strike.fault(),
                    one,
                    (before, now) ->
                            new Gap(before.count() + 1, Math.max(before.longestGapMillis(), now.longestGapMillis())));
        }
        return gaps;
    }

    private static long longest(Strike strike, List<Long> times) {
        long longest = 0;
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i) >= strike.from() && times.get(i - 1) <= strike.until()) {
                longest = Math.max(longest, times.get(i) - times.get(i - 1));
            }
        }
        return longest;
    }
}
