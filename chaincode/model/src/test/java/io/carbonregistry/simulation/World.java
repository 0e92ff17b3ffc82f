package io.carbonregistry.simulation;

import io.carbonregistry.Proposal;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.market.Market;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What the simulated people know: the ledger as it stands, and names they might use. */
final class World {

    static final List<UnitClass> CLASSES =
            List.of(new UnitClass("CEA-2024"), new UnitClass("CEA-2025"), new UnitClass("CCER-wind"));

    final Market market;
    final Random random;
    final Map<Digest, Sum> sums;
    private final MapLedger opened;
    private final int opening;
    private final Mirror mirror;
    private final String ids;
    private final List<ActId> used = new ArrayList<>();
    private int fresh;

    World(long seed) {
        this(seed, "s", founded());
    }

    private World(long seed, String ids, Market market) {
        this(seed, ids, market, new Mirror(market.ledger()), new HashMap<>());
    }

    /**
     * What people know of a market that others change as well.
     *
     * @param ids how the ids of their acts begin
     * @param sums those that were named to somebody, by what is published of them
     */
    World(long seed, String ids, Market market, Mirror mirror, Map<Digest, Sum> sums) {
        this.random = new Random(seed);
        this.ids = ids;
        this.market = market;
        this.mirror = mirror;
        this.sums = sums;
        this.opened = market.ledger().copy();
        this.opening = market.sent().size();
    }

    /** The market from which every run starts. */
    static Market founded() {
        Market market = Founding.market();
        new Opening(market).live();
        return market;
    }

    /** The ledger as it was before the first step. */
    MapLedger opened() {
        return opened;
    }

    /** Who has asked what since, in order. */
    List<Proposal> asked() {
        List<Proposal> sent = market.sent();
        return sent.subList(opening, sent.size());
    }

    /** The states as they stand. */
    Mirror mirror() {
        return mirror;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Optional<T> maybeOne(Stream<T> of) {
        List<T> all = of.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(one(all));
    }

    /** Mostly a new id, now and then one that was used. */
    ActId actId() {
        if (!used.isEmpty() && chance(0.03)) {
            return one(used);
        }
        ActId id = new ActId(ids + ++fresh);
        used.add(id);
        return id;
    }

    /** Mostly an account that there is, now and then the next new one. */
    AccountId account() {
        return chance(0.05) ? newAccount() : openAccounts().orElseGet(this::newAccount);
    }

    /** The id that the next account would have. */
    AccountId newAccount() {
        long there = mirror.all(AccountStanding.class).count();
        return new AccountId("acc" + there);
    }

    private Optional<AccountId> openAccounts() {
        List<AccountStanding> all = mirror.all(AccountStanding.class).toList();
        List<AccountStanding> alive =
                all.stream().filter(AccountStanding::exists).toList();
        return maybeOne((chance(0.95) ? alive : all).stream().map(AccountStanding::account));
    }

    UnitClass unitClass() {
        return chance(0.03) ? new UnitClass("CEA-" + (2026 + random.nextInt(20))) : one(CLASSES);
    }

    LocalDate day() {
        return find(Registry.key()).orElseThrow().day();
    }

    /** Whether the code in force is not the one that runs. */
    boolean isUnderOtherCode() {
        return find(Registry.key())
                .filter(registry -> !registry.code().equals(Market.CODE))
                .isPresent();
    }

    /** An act that waits for a second signature. */
    Optional<Act> pendingAct() {
        LocalDate day = day();
        return maybeOne(mirror.all(Act.class).filter(act -> act.isPendingOn(day)));
    }

    ActRef anyAct() {
        return maybeOne(mirror.all(Act.class)).map(Act::act).orElseThrow();
    }

    <S extends State> Optional<S> find(Key<S> key) {
        return mirror.find(key);
    }
}
