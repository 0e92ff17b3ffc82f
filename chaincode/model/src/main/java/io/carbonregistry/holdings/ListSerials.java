package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * Asks which blocks hold certain serials, whoever has them and whether they have ended or not.
 *
 * @param unitClass of which class
 * @param range which serials
 * @param limit how many blocks, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListSerials(UnitClass unitClass, SerialRange range, int limit, Optional<String> after)
        implements Query<BlockPage> {

    public ListSerials {
        new Paging(limit, after);
    }

    @Override
    public BlockPage answer(Ledger ledger, Caller caller) {
        // Whoever holds serial s is the first key at or after s, and a scan begins after its bookmark.
        String before = UnitBlock.key(unitClass, range.first() - 1).text();
        Paging page = new Paging(limit, Optional.of(after.orElse(before)));
        List<Ledger.Entry<UnitBlock>> found = page.scan(ledger, UnitBlock.class, UnitBlock.keys(unitClass));
        List<UnitBlock> blocks = found.stream()
                .map(Ledger.Entry::state)
                .filter(block -> block.range().first() <= range.last())
                .toList();
        return new BlockPage(blocks, blocks.size() < found.size() ? Optional.empty() : page.next(found));
    }
}
