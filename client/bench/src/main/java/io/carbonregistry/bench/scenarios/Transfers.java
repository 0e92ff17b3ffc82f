package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Mint;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Transfers of ten tonnes from each account in turn to the one that it trusts, cut from a block that nobody else draws from
 * meanwhile.
 *
 * @param unitClass of which class
 * @param from the accounts that are debited
 * @param to the account that each is trusting
 * @param turn whose turn it is
 */
public record Transfers(UnitClass unitClass, List<AccountId> from, List<AccountId> to, AtomicInteger turn) {

    private static final Quantity TONNES = new Quantity(10);

    /** Far more than any run moves. */
    private static final long BLOCK = 1_000_000_000L;

    /** Opens accounts with so many blocks each, and as many to transfer to. */
    public static Transfers prepare(MarketPlace place, String name, int accounts, int blocksEach) {
        List<AccountId> from = place.open(name + "-from", AccountType.EMITTER, accounts);
        List<AccountId> to = place.open(name + "-to", AccountType.EMITTER, accounts);
        place.trust(from, to);
        Mint mint = Mint.of(place.people(), name);
        mint.blocks(from, blocksEach, BLOCK);
        return new Transfers(mint.unitClass(), from, to, new AtomicInteger());
    }

    /** The scenario of their second signatures, under this name. */
    public SecondSignatures scenario(MarketPlace place, String name) {
        return new SecondSignatures(name, place.people().holders(), this::next);
    }

    /** One of them, from its first signature to its commit. */
    public void one(MarketPlace place) {
        place.people().holders().sign(Stream.of(next()));
    }

    private TransferUnits next() {
        int account = Math.floorMod(turn.getAndIncrement(), from.size());
        return new TransferUnits(
                MarketPlace.id(),
                from.get(account),
                to.get(account),
                unitClass,
                TONNES,
                TransferReason.SALE,
                Draws.none());
    }
}
