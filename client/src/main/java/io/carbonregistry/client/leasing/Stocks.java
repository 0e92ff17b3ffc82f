package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountDetails;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.submission.Asking;
import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.ListSerials;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.pledges.ListPledgedBlocks;
import io.carbonregistry.registry.GetRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stocks of one identity and the lanes of its accounts, each read when it is first needed. */
public final class Stocks {

    private final Map<Source, Stock> stocks = new ConcurrentHashMap<>();
    private final Map<AccountId, Lanes> lanes = new ConcurrentHashMap<>();
    private final Asking asking;
    private final Divider divider;
    private final ClaimFolder claims;

    /** Why this identity sees nobody's blocks, once it was told so: what its role may not ask, it need not ask again. */
    private volatile Optional<Refusal> blind = Optional.empty();

    /** Reads by these questions, divides blocks that too many wait for, and takes from none that another program has claimed. */
    public Stocks(Asking asking, Divider divider, ClaimFolder claims) {
        this.asking = asking;
        this.divider = divider;
        this.claims = claims;
    }

    /** Blocks for all that a request takes, and last a lane, which nobody has who waits for blocks; without those of a holding that is too small or not this identity's to see. */
    public CompletableFuture<Leases> lease(Drawing drawing) {
        SortedMap<String, Demand> bySource = new TreeMap<>();
        drawing.demands().forEach(demand -> bySource.merge(demand.source().toString(), demand, Demand::and));
        // All in the same order, or two acts could wait for each other for ever.
        CompletableFuture<Leases> all = CompletableFuture.completedFuture(Leases.none());
        for (Demand demand : bySource.values()) {
            all = all.thenCompose(leases -> lease(demand, leases));
        }
        CompletableFuture<Leases> blocks = all;
        return drawing.lane()
                .map(lane -> blocks.thenCompose(leases -> lease(lane, leases)))
                .orElse(blocks);
    }

    private CompletableFuture<Leases> lease(LaneDemand demand, Leases before) {
        return lanes.computeIfAbsent(demand.account(), this::lanes)
                .lease(demand.tonnes())
                .thenApply(before::with)
                .whenComplete((leases, failure) -> {
                    if (failure != null) {
                        before.untouched();
                    }
                });
    }

    private Lanes lanes(AccountId account) {
        return new Lanes(
                () -> asking.answer(new GetAccount(account)).thenApply(AccountDetails::today), claims.of(account));
    }

    private CompletableFuture<Leases> lease(Demand demand, Leases before) {
        return blind.filter(refusal -> demand.source().pledge().isEmpty())
                .map(refusal -> CompletableFuture.completedFuture(before.without(refusal)))
                .orElseGet(() -> leaseSeeing(demand, before));
    }

    private CompletableFuture<Leases> leaseSeeing(Demand demand, Leases before) {
        return stocks.computeIfAbsent(demand.source(), this::stock)
                .lease(demand)
                .thenApply(lease -> before.with(demand.source(), lease))
                .exceptionallyCompose(failure -> {
                    if (Failure.cause(failure) instanceof Refused refused) {
                        blind = Optional.of(refused.refusal())
                                .filter(refusal -> refusal.reason() == Reason.ROLE_NOT_ALLOWED)
                                .or(() -> blind);
                        return CompletableFuture.completedFuture(before.without(refused.refusal()));
                    }
                    before.untouched();
                    return CompletableFuture.failedFuture(failure);
                });
    }

    private Stock stock(Source source) {
        return new Stock(source, () -> read(source), divider, claims.of(source.unitClass()));
    }

    private CompletableFuture<Map<Long, Long>> read(Source source) {
        return asking.answer(new GetRegistry())
                .thenCompose(details -> read(source, details.registry().day()));
    }

    private CompletableFuture<Map<Long, Long>> read(Source source, LocalDate day) {
        return blocks(source).thenApply(blocks -> blocks.stream()
                .filter(block -> source.offers(block, day))
                .collect(Collectors.toMap(
                        block -> block.range().last(), block -> block.range().size())));
    }

    /** Of a pledge's blocks a bank or the exchange is told by the pledge; a holder sees its own blocks and not that list. */
    private CompletableFuture<List<UnitBlock>> blocks(Source source) {
        return source.pledge()
                .map(pledge -> pages(after -> new ListPledgedBlocks(pledge, Paging.MOST, after))
                        .exceptionallyCompose(failure -> Failure.cause(failure) instanceof Refused
                                ? ofHolder(source)
                                : CompletableFuture.failedFuture(failure)))
                .orElseGet(() -> ofHolder(source));
    }

    private CompletableFuture<List<UnitBlock>> ofHolder(Source source) {
        return pages(after -> query(source, after));
    }

    private CompletableFuture<List<UnitBlock>> pages(Function<Optional<String>, Query<BlockPage>> query) {
        return pages(query, Optional.empty(), new ArrayList<>());
    }

    private CompletableFuture<List<UnitBlock>> pages(
            Function<Optional<String>, Query<BlockPage>> query, Optional<String> after, List<UnitBlock> sofar) {
        return asking.answer(query.apply(after)).thenCompose(page -> {
            sofar.addAll(page.blocks());
            return page.next().isEmpty() ? CompletableFuture.completedFuture(sofar) : pages(query, page.next(), sofar);
        });
    }

    private static Query<BlockPage> query(Source source, Optional<String> after) {
        return source.account()
                .<Query<BlockPage>>map(
                        account -> new ListBlocks(account, Optional.of(source.unitClass()), Paging.MOST, after))
                .orElseGet(() -> new ListSerials(source.unitClass(), source.hull(), Paging.MOST, after));
    }
}
