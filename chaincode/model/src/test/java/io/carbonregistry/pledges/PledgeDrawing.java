package io.carbonregistry.pledges;

import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What acts on the one pledge of a market have in common, and the blocks that they take. */
abstract class PledgeDrawing {

    static final SaltSeed SEED = new SaltSeed(new Salt("5e".repeat(32)));
    static final Digest PAPER = Digest.of(new byte[] {1});
    static final Grounds BECAUSE = new Grounds("agreed");
    static final LoanTerms LENT =
            new LoanTerms(SEED, 1_000_000, 6_700, 8_000, 9_000, new PriceBasis(PriceMethod.LISTED, 1, false));
    static final LocalDate UNTIL = PledgeMarket.DAY.plusDays(200);

    static final ActRef PLEDGE = PledgeMarket.PLEDGE;

    final PledgeMarket of;

    PledgeDrawing(PledgeMarket of) {
        this.of = of;
    }

    static PledgeLine line(UnitClass unitClass, long tonnes) {
        return new PledgeLine(unitClass, new Quantity(tonnes));
    }

    List<PledgeLine> lines() {
        return of.pledge().lines();
    }

    /** Free blocks of the holder. */
    PledgeDraws free(long tonnes) {
        return free(List.of(line(PledgeMarket.CEA, tonnes)));
    }

    PledgeDraws free(List<PledgeLine> lines) {
        return drawn(lines, block -> block.isFree(of.day()));
    }

    /** All blocks that bear the pledge. */
    PledgeDraws bearing() {
        return drawn(lines(), this::bears);
    }

    PledgeDraws bearing(long tonnes) {
        return drawn(List.of(line(PledgeMarket.CEA, tonnes)), this::bears);
    }

    boolean bears(UnitBlock block) {
        return block.bears(Encumbrance.Kind.PLEDGE, PLEDGE);
    }

    /** The first blocks of the holder that will do and come to the lines. */
    PledgeDraws drawn(List<PledgeLine> lines, Predicate<UnitBlock> fits) {
        return new PledgeDraws(lines.stream()
                .map(line -> new ClassDraws(line.unitClass(), new BulkDraws(parts(line, fits))))
                .toList());
    }

    private List<Draw> parts(PledgeLine line, Predicate<UnitBlock> fits) {
        List<Draw> parts = new ArrayList<>();
        long left = line.quantity().value();
        for (UnitBlock block : of.market.all(UnitBlock.KEYS + line.unitClass() + "/", UnitBlock.class)) {
            if (left > 0 && block.owner().equals(PledgeMarket.POWER) && fits.test(block)) {
                long take = Math.min(left, block.range().size());
                parts.add(new Draw(block.range().last(), take));
                left -= take;
            }
        }
        return parts;
    }
}
