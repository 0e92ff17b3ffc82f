package io.carbonregistry.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.Account;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.HolderAccount;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.OwnerEntry;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.Allocation;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.Cap;
import io.carbonregistry.issuance.CapPart;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.Issuance;
import io.carbonregistry.issuance.IssuanceRecord;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.PlanAllocation;
import io.carbonregistry.issuance.PlanLine;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.State;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.retirements.Certificate;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger on which units were minted, allocated and surrendered keeps every invariant; whatever is spoilt is found. */
class InvariantsTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final AccountId NATION = new AccountId("nation");
    private static final AccountId STEEL = new AccountId("steel");

    private final Market market = Founding.market();

    @BeforeEach
    void unitsFromTheCapToTheirEnd() {
        Holders.open(market, "nation", AccountType.NATION);
        Holders.open(market, "steel");
        register(new DefineUnitClass(new ActId("d"), CEA, "CEA", Optional.empty(), Optional.empty()));
        regulate(new ApproveCap(
                new ActId("c"),
                CEA,
                new CapTerms(new Quantity(100), List.of(new SectorTonnes("STEEL", new Quantity(100))), "Notice")));
        register(new IssueUnits(new ActId("i"), CEA, List.of(new AccountTonnes(NATION, new Quantity(90))), "Notice"));
        regulate(new PlanAllocation(
                new ActId("p"), CEA, List.of(new PlanLine(STEEL, "STEEL", new Quantity(60))), "Notice"));
        register(new AllocateUnits(
                new ActId("a"), NATION, CEA, List.of(new AccountTonnes(STEEL, new Quantity(60))), draw(90, 60)));
        SurrenderUnits surrender = new SurrenderUnits(new ActId("s"), STEEL, CEA, new Quantity(25), 2026, draw(60, 25));
        market.grant(Holders.initiator("steel"), Holders.approver("steel"), surrender, STEEL.actor());
        market.grant(Founding.CLERK, Holders.opening("waiting", AccountType.EMITTER));
        assertEquals(List.of(), market.violations());
    }

    @Test
    void findsBlocksThatDoNotTile() {
        UnitBlock block = at(UnitBlock.key(CEA, 60));
        put(block.key(), over(block, 27, 60));
        found(Invariant.BLOCKS_TILE, "serials from 26");
        put(block.key(), over(block, 25, 60));
        found(Invariant.BLOCKS_TILE, "serials from 26");
        remove(block.key());
        remove(OwnerEntry.key(STEEL, CEA, 60));
        found(Invariant.BLOCKS_TILE, "serials from 26");
    }

    @Test
    void findsSerialsThatWereNeverIssued() {
        put(Issuance.key(CEA), new Issuance(CEA, 89));
        found(Invariant.ISSUED_IS_THERE, "89");
        put(Issuance.key(CEA), new Issuance(CEA, 90));
        IssuanceRecord record = at(IssuanceRecord.key(CEA, 90));
        put(
                IssuanceRecord.key(CEA, 90),
                new IssuanceRecord(
                        CEA, new SerialRange(2, 90), record.accounts(), "Notice", record.act(), record.day()));
        found(Invariant.ISSUED_IS_THERE, "serials from 1");
        put(IssuanceRecord.key(CEA, 90), record);
        remove(UnitClassDefinition.key(CEA));
        found(Invariant.CLASSES_ARE_DEFINED, "a definition");
    }

    @Test
    void findsOwnersAndBlocksThatDoNotMatch() {
        remove(OwnerEntry.key(NATION, CEA, 90));
        found(Invariant.OWNERS_MATCH, "an owner's entry");
        put(OwnerEntry.key(NATION, CEA, 90), OwnerEntry.HELD);
        put(OwnerEntry.key(STEEL, CEA, 25), OwnerEntry.HELD);
        found(Invariant.OWNERS_MATCH, "a block that is held");
        remove(OwnerEntry.key(STEEL, CEA, 25));
        AccountId nobody = new AccountId("nobody");
        put(UnitBlock.key(CEA, 90), at(UnitBlock.key(CEA, 90)).ownedBy(nobody, SubLedger.TRADING));
        remove(OwnerEntry.key(NATION, CEA, 90));
        put(OwnerEntry.key(nobody, CEA, 90), OwnerEntry.HELD);
        found(Invariant.OWNERS_EXIST, "an account");
    }

    @Test
    void findsEndedBlocksThatAreBoundOrUncertified() {
        UnitBlock ended = at(UnitBlock.key(CEA, 25));
        Encumbrance pledge = Encumbrance.by(Encumbrance.Kind.PLEDGE, ended.act());
        put(ended.key(), ended.bind(pledge));
        found(Invariant.ENDED_IS_UNBOUND, "nothing");
        put(ended.key(), ended);
        remove(Certificate.key(new ActRef(STEEL.actor(), new ActId("s"))));
        found(Invariant.CERTIFICATES_ADD_UP, "0");
    }

    @Test
    void findsCapsAndPlansThatAreOverspent() {
        Cap cap = at(Cap.key(CEA));
        put(Cap.key(CEA), cap(cap, 89, 89, 60));
        found(Invariant.CAP_IS_KEPT, "at most 89");
        put(Cap.key(CEA), cap(cap, 100, 99, 60));
        found(Invariant.PARTS_MAKE_THE_CAP, "100");
        put(Cap.key(CEA), cap(cap, 100, 100, 61));
        found(Invariant.PLANS_ADD_UP, "61");
        put(Cap.key(CEA), cap(cap, 100, 100, 101));
        found(Invariant.PARTS_MAKE_THE_CAP, "0 to 100");
        put(Cap.key(CEA), cap);
        put(Allocation.key(CEA, STEEL), new Allocation(CEA, STEEL, 60, 61));
        found(Invariant.PLAN_IS_KEPT, "0 to 60");
        put(Allocation.key(CEA, STEEL), new Allocation(CEA, STEEL, 60, -1));
        found(Invariant.PLAN_IS_KEPT, "0 to 60");
    }

    @Test
    void findsAccountsWithoutTheirRecords() {
        for (Key<?> key : List.of(
                Account.key(STEEL),
                AccountStanding.key(STEEL),
                Mandate.key(STEEL.actor()),
                HolderAccount.key("steel"))) {
            byte[] value = market.ledger().all().get(key.text());
            remove(key);
            assertTrue(invariants().contains(Invariant.ACCOUNTS_ARE_WHOLE), key::text);
            market.ledger().put(key.text(), value);
        }
        assertEquals(List.of(), market.violations());
    }

    @Test
    void findsActsThatDoNotFitTheirStatus() {
        Act pending = at(Act.key(new ActRef(Founding.REGISTRAR, new ActId("open-waiting"))));
        put(
                Act.key(pending.act()),
                new Act(
                        pending.act(),
                        pending.request(),
                        pending.intent(),
                        Act.Status.DONE,
                        pending.initiator(),
                        Optional.empty(),
                        Optional.empty(),
                        "tx",
                        Optional.empty(),
                        pending.pending()));
        found(Invariant.ACTS_ARE_WHOLE, "a fact once done");
        found(Invariant.ACTS_ARE_WHOLE, "an intent while pending");
    }

    @Test
    void findsStatesOutOfOrder() {
        Invariants checked = new Invariants();
        for (long last : new long[] {2, 1}) {
            checked.see(OwnerEntry.key(STEEL, CEA, last), OwnerEntry.HELD);
        }
        assertTrue(checked.end().stream().anyMatch(one -> one.invariant() == Invariant.KEYS_ARE_ORDERED));
    }

    private void found(Invariant invariant, String expected) {
        List<Violation> violations = market.violations();
        assertTrue(
                violations.stream()
                        .anyMatch(one ->
                                one.invariant() == invariant && one.expected().equals(expected)),
                violations::toString);
    }

    private List<Invariant> invariants() {
        return market.violations().stream().map(Violation::invariant).toList();
    }

    private static Cap cap(Cap like, long tonnes, long part, long planned) {
        return new Cap(
                CEA,
                new Quantity(tonnes),
                List.of(new CapPart("STEEL", new Quantity(part), planned)),
                like.legalBasis(),
                like.act());
    }

    private static UnitBlock over(UnitBlock like, long first, long last) {
        return new UnitBlock(
                like.unitClass(),
                new SerialRange(first, last),
                like.owner(),
                like.subLedger(),
                like.encumbrances(),
                like.end(),
                like.issuance(),
                like.act(),
                like.parents(),
                like.flags());
    }

    private void register(Request<?> request) {
        market.grant(Founding.CLERK, Founding.MINISTER, request, Founding.REGISTRAR);
    }

    private void regulate(Request<?> request) {
        market.grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }

    private static Draws draw(long last, long take) {
        return new Draws(List.of(new Draw(last, take)));
    }

    private <S extends State> S at(Key<S> key) {
        return market.find(key).orElseThrow();
    }

    private <S extends State> void put(Key<S> key, S state) {
        market.put(Changes.none().put(key, state));
    }

    private void remove(Key<?> key) {
        market.ledger().remove(key.text());
    }
}
