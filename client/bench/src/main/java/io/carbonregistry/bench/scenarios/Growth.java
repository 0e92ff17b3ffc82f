package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Mint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A ledger that grows: more accounts, and more blocks in each. */
public final class Growth {

    /** Issuing within a class is serial, so several grow side by side. */
    private static final int CLASSES = 4;

    private final MarketPlace place;
    private final List<Mint> mints;
    private final List<AccountId> accounts = new ArrayList<>();
    private long blocks;

    /** A ledger with nothing on it that grows yet. */
    public Growth(MarketPlace place) {
        this.place = place;
        this.mints = IntStream.range(0, CLASSES)
                .mapToObj(number -> Mint.of(place.people(), "grown-" + number))
                .toList();
    }

    /** Grows until there are so many accounts and blocks, spread over them. */
    public void to(int wantedAccounts, long wantedBlocks) {
        accounts.addAll(place.open("grown-" + accounts.size(), AccountType.EMITTER, wantedAccounts - accounts.size()));
        long lacking = wantedBlocks - blocks;
        int each = (int) (lacking / CLASSES / accounts.size());
        List<CompletableFuture<Void>> all = mints.stream()
                .map(mint -> CompletableFuture.runAsync(() -> mint.blocks(accounts, each, 1)))
                .toList();
        all.forEach(CompletableFuture::join);
        blocks += (long) each * CLASSES * accounts.size();
    }
}
