package io.carbonregistry.client.leasing;

import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import java.util.List;
import java.util.SortedMap;

/** Blocks that one act takes from, and nobody else in this process meanwhile. Ends once, in one of three ways. */
public final class Lease {

    private final Stock stock;
    private final SortedMap<Long, Long> sizes;
    private final Draws draws;

    /**
     * A lease on blocks.
     *
     * @param sizes the size of each block by its last serial
     */
    Lease(Stock stock, SortedMap<Long, Long> sizes, List<Draw> draws) {
        this.stock = stock;
        this.sizes = sizes;
        this.draws = new Draws(draws);
    }

    /** What to take from each block. */
    public Draws draws() {
        return draws;
    }

    /** The act is committed: what it took is gone, and what is left of a block stands under its last serial as before. */
    public void taken() {
        draws.parts().forEach(draw -> sizes.computeIfPresent(draw.last(), (last, size) -> size - draw.take()));
        stock.returned(sizes);
    }

    /** Nothing was taken. */
    public void untouched() {
        stock.returned(sizes);
    }

    /** Somebody else has taken from the account: what is known of it is of yesterday, and whoever needs blocks reads anew. */
    public void lost() {
        sizes.replaceAll((last, size) -> 0L);
        stock.outdated();
        stock.returned(sizes);
    }
}
