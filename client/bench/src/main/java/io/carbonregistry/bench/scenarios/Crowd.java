package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Mint;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.PlanAllocation;
import io.carbonregistry.issuance.PlanLine;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.units.Quantity;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All emitters of a market, who are allocated to at once, and who then all surrender.
 *
 * @param place where
 * @param mint what is allocated
 * @param nation the account that it comes from
 * @param emitters their accounts
 */
public record Crowd(MarketPlace place, Mint mint, AccountId nation, List<AccountId> emitters) {

    private static final String BASIS = "Benchmark";
    private static final Quantity TONNES = new Quantity(100);

    /** Opens so many accounts, and plans what each is to get. */
    public static Crowd prepare(MarketPlace place, int emitters) {
        AccountId nation = place.open("nation", AccountType.NATION, 1).get(0);
        Mint mint = Mint.of(place.people(), "allocated");
        mint.blocks(List.of(nation), 1, TONNES.value() * emitters);
        Crowd crowd = new Crowd(place, mint, nation, place.open("emitter", AccountType.EMITTER, emitters));
        crowd.chunks().forEach(some -> place.people().regulator().sign(Stream.of(crowd.plan(some))));
        return crowd;
    }

    /** Allocates to all, in as few acts as there can be; the seconds that it took, both signatures of each. */
    public double allocate() {
        long start = System.nanoTime();
        chunks().forEach(some -> place.people().registrar().sign(Stream.of(allocation(some))));
        return (System.nanoTime() - start) / 1e9;
    }

    /** The surrender of each, once. */
    public SecondSignatures debits() {
        Iterator<AccountId> next = emitters.iterator();
        return new SecondSignatures("debit", place.people().holders(), () -> surrender(next.next()));
    }

    private Stream<List<AccountId>> chunks() {
        int chunks = (emitters.size() + Batch.OF_OFFICE - 1) / Batch.OF_OFFICE;
        return IntStream.range(0, chunks)
                .mapToObj(chunk -> emitters.subList(
                        chunk * Batch.OF_OFFICE, Math.min(emitters.size(), (chunk + 1) * Batch.OF_OFFICE)));
    }

    private Request<?> plan(List<AccountId> some) {
        return new PlanAllocation(
                MarketPlace.id(),
                mint.unitClass(),
                some.stream()
                        .map(account -> new PlanLine(account, Mint.SECTOR, TONNES))
                        .toList(),
                BASIS);
    }

    private Request<?> allocation(List<AccountId> some) {
        return new AllocateUnits(
                MarketPlace.id(),
                nation,
                mint.unitClass(),
                some.stream().map(account -> new AccountTonnes(account, TONNES)).toList(),
                Draws.none());
    }

    private Request<?> surrender(AccountId account) {
        return new SurrenderUnits(
                MarketPlace.id(), account, mint.unitClass(), TONNES, MarketPlace.DAY.getYear(), Draws.none());
    }
}
