package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The requests that the parties of one repo may make; each step has an id of its own. */
abstract class RepoRequests {

    static final UnitClass CEA = new UnitClass("CEA-2024");
    static final UnitClass LATER = new UnitClass("CEA-2025");
    static final AccountId STEEL = new AccountId("steel");
    static final AccountId POWER = new AccountId("power");
    static final ActRef REPO = new ActRef(STEEL.actor(), new ActId("r1"));
    static final Quantity TONNES = new Quantity(30);
    static final LocalDate OPENS = Founding.DAY.plusDays(1);
    static final LocalDate DELIVERY = Founding.DAY.plusDays(2);
    static final LocalDate DUE = Founding.DAY.plusDays(30);
    static final RepoCash CASH = new RepoCash(SaltSeed.parse("5e".repeat(32)), 2_000_000, 2_050_000);
    static final RepoCash LONGER = new RepoCash(SaltSeed.parse("5f".repeat(32)), 2_000_000, 2_090_000);

    final Market market = Founding.market();
    final RepoType type;
    private int acts;

    RepoRequests(RepoType type) {
        this.type = type;
    }

    ProposeRepo proposal(AccountId buyer, UnitClass unitClass, LocalDate delivery, LocalDate due) {
        return new ProposeRepo(
                REPO.id(),
                STEEL,
                buyer,
                unitClass,
                TONNES,
                type,
                List.of(unitClass.equals(CEA) ? LATER : CEA),
                delivery,
                due,
                CASH.root(),
                new ConfidedCash(Optional.of(CASH)));
    }

    ProposeRepo proposal() {
        return proposal(POWER, CEA, DELIVERY, DUE);
    }

    WithdrawRepo withdraw() {
        return new WithdrawRepo(id(), STEEL, REPO);
    }

    RejectRepo reject() {
        return new RejectRepo(id(), POWER, REPO);
    }

    AcceptRepo accept() {
        return new AcceptRepo(id(), POWER, REPO, repo().terms());
    }

    OpenRepo openRepo() {
        return new OpenRepo(id(), STEEL, REPO, CEA, TONNES, type, free(STEEL, CEA));
    }

    SubstituteRepo substitute() {
        return new SubstituteRepo(id(), STEEL, REPO, LATER, TONNES, type, free(STEEL, LATER));
    }

    ReturnSubstituted giveBack() {
        return new ReturnSubstituted(id(), POWER, REPO, CEA, TONNES, type, free(POWER, CEA));
    }

    RollRepo roll(LocalDate due) {
        return roll(POWER, due);
    }

    RollRepo roll(AccountId by, LocalDate due) {
        return new RollRepo(id(), by, REPO, due, LONGER.root(), new ConfidedCash(Optional.of(LONGER)));
    }

    AcceptRoll acceptRoll() {
        return new AcceptRoll(
                id(), STEEL, REPO, repo().roll().map(RepoRoll::terms).orElse(Market.CODE));
    }

    CloseRepo close() {
        return closeOf(CEA);
    }

    CloseRepo closeOf(UnitClass unitClass) {
        return new CloseRepo(id(), POWER, REPO, unitClass, TONNES, type, free(POWER, unitClass));
    }

    ClaimRepoUnits claim() {
        return new ClaimRepoUnits(id(), POWER, REPO, CEA, TONNES, type, free(POWER, CEA));
    }

    DefaultRepo buyersDefault() {
        return new DefaultRepo(id(), STEEL, REPO);
    }

    ResolveRepo resolve(ResolveRepo.Winner winner) {
        return new ResolveRepo(id(), POWER, REPO, CEA, TONNES, type, winner, "Judgment 7", free(POWER, CEA));
    }

    Repo repo() {
        return market.find(Repo.key(REPO)).orElseThrow();
    }

    List<UnitBlock> held(AccountId account, UnitClass unitClass) {
        return market.all(UnitBlock.keys(unitClass), UnitBlock.class).stream()
                .filter(block -> block.owner().equals(account))
                .toList();
    }

    long tonnes(AccountId account, UnitClass unitClass) {
        return held(account, unitClass).stream()
                .mapToLong(block -> block.range().size())
                .sum();
    }

    Draws free(AccountId account, UnitClass unitClass) {
        return Holders.draw(market, account, unitClass, SubLedger.REGISTRATION, TONNES.value());
    }

    ActId id() {
        return new ActId("step" + ++acts);
    }
}
