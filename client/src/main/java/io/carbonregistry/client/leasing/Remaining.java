package io.carbonregistry.client.leasing;

import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is left of draws while parts of them are dealt out, from the head on. */
final class Remaining {

    private final Deque<Draw> left;

    Remaining(Draws draws) {
        left = new ArrayDeque<>(draws.parts());
    }

    /** The next so many tonnes, which must be there. */
    Draws next(long tonnes) {
        List<Draw> dealt = new ArrayList<>();
        for (long open = tonnes; open > 0; ) {
            Draw first = left.remove();
            long take = Math.min(open, first.take());
            dealt.add(new Draw(first.last(), take));
            if (take < first.take()) {
                left.addFirst(new Draw(first.last(), first.take() - take));
            }
            open -= take;
        }
        return new Draws(dealt);
    }
}
