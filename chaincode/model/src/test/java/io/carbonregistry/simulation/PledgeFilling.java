package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.ClassDraws;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.ConfidedSum;
import io.carbonregistry.pledges.ExecuteChange;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.SurrenderPledgedUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses blocks for acts on pledges and adds what they confide, as a client would. */
final class PledgeFilling {

    private final World world;

    PledgeFilling(World world) {
        this.world = world;
    }

    /** The same with blocks and what it confides; now and then without. */
    Request<?> fill(Request<?> request) {
        if (world.chance(0.05)) {
            return request;
        }
        Request<?> drawn = Components.find(request, PledgeDraws.class).isPresent()
                ? Components.with(request, PledgeDraws.class, draws(request))
                : request;
        Request<?> lent = Components.find(drawn, ConfidedLoan.class).isPresent()
                ? Components.with(drawn, ConfidedLoan.class, new ConfidedLoan(Optional.of(PledgedNow.LENT)))
                : drawn;
        return Components.find(lent, ConfidedSum.class).isPresent()
                ? Components.with(lent, ConfidedSum.class, sum(lent))
                : lent;
    }

    private ConfidedSum sum(Request<?> request) {
        return new ConfidedSum(Components.find(request, Digest.class, "root")
                .flatMap(root -> Optional.ofNullable(world.sums.get(root))));
    }

    private PledgeDraws draws(Request<?> request) {
        ActRef pledge = Components.find(request, ActRef.class, "pledge").orElseThrow();
        AccountId holder =
                Components.find(request, AccountId.class, "holder", "account").orElseThrow();
        Predicate<UnitBlock> bearing = block -> block.bears(Encumbrance.Kind.PLEDGE, pledge);
        Predicate<UnitBlock> free = block -> block.owner().equals(holder) && block.isFree(world.day());
        if (request instanceof ExecuteChange change) {
            return new PledgeDraws(Stream.concat(drawn(change.adds(), free), drawn(change.takes(), bearing))
                    .toList());
        }
        if (request instanceof SurrenderPledgedUnits surrender) {
            PledgeLine line = new PledgeLine(surrender.unitClass(), surrender.quantity());
            return new PledgeDraws(drawn(List.of(line), bearing).toList());
        }
        if (request instanceof LockPledge lock) {
            Predicate<UnitBlock> fits = lock.behind()
                    .<Predicate<UnitBlock>>map(first -> block -> block.bears(Encumbrance.Kind.PLEDGE, first))
                    .orElse(free);
            return new PledgeDraws(drawn(lock.lines(), fits).toList());
        }
        return new PledgeDraws(drawn(lines(request), bearing).toList());
    }

    @SuppressWarnings("unchecked") // the only lists of these acts are their lines
    private static List<PledgeLine> lines(Request<?> request) {
        return (List<PledgeLine>) Components.find(request, List.class, "lines").orElseThrow();
    }

    private Stream<ClassDraws> drawn(List<PledgeLine> lines, Predicate<UnitBlock> fits) {
        return lines.stream().map(line -> new ClassDraws(line.unitClass(), new BulkDraws(parts(line, fits))));
    }

    private List<Draw> parts(PledgeLine line, Predicate<UnitBlock> fits) {
        List<Draw> parts = new ArrayList<>();
        long left = line.quantity().value();
        for (UnitBlock block : world.mirror().all(UnitBlock.class).toList()) {
            if (left > 0
                    && block.unitClass().equals(line.unitClass())
                    && block.end().isEmpty()
                    && fits.test(block)) {
                long take = Math.min(left, block.range().size());
                parts.add(new Draw(block.range().last(), take));
                left -= take;
            }
        }
        return parts;
    }
}
