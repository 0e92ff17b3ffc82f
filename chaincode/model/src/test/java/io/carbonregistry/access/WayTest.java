package io.carbonregistry.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.FreezeAccount;
import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.HaltRegistry;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.registry.ResumeRegistry;
import io.carbonregistry.transfers.LawfulGround;
import io.carbonregistry.transfers.MoveByOperationOfLaw;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every act goes through before its own rules, in order of precedence. */
class WayTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");
    private static final SetLimits LIMITS = new SetLimits(new ActId("l1"), STEEL, 1, 2);
    private static final ApproveAct APPROVAL = new ApproveAct(new ActRef(STEEL.actor(), LIMITS.id()), LIMITS);
    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final Grounds BECAUSE = new Grounds("an incident");

    private final Market market = Founding.market();

    @BeforeEach
    void anAccount() {
        Holders.open(market, "steel");
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.grant(ASKS, LIMITS);
        market.grant(Founding.CLERK, new HaltRegistry(new ActId("h1"), BECAUSE));
        SetLimits other = new SetLimits(LIMITS.id(), STEEL, 3, 4);
        SetLimits nowhere = new SetLimits(new ActId("l2"), STEEL, 3, 4);
        Signer unknown = People.another("EmitterMSP", "steel-initiator", Map.of("role", "EMITTER"));
        market.refuse(Founding.CLERK, other, Reason.ROLE_NOT_ALLOWED);
        market.refuse(SIGNS, other, Reason.NOT_REPRESENTED);
        market.refuse(unknown, other, Reason.KEY_NOT_ADMITTED);
        market.refuse(ASKS, other, Reason.ID_TAKEN);
        market.refuse(ASKS, LIMITS, Reason.ALREADY_DONE);
        market.refuse(
                Founding.HUBEI, new FreezeAccount(new ActId("f1"), new AccountId("none"), BECAUSE), Reason.NOT_FOUND);
        market.refuse(ASKS, nowhere, Reason.REGISTRY_HALTED);
    }

    @Test
    void aRoleCountsOnlyFromTheOrganisationThatMayGrantIt() {
        Map<String, String> claims = Map.of("role", "REGULATOR", "office", Founding.NATION.value());
        Signer forger = People.signer("EmitterMSP", "minister", claims);
        market.refuse(forger, new HaltRegistry(new ActId("h1"), BECAUSE), Reason.ATTRIBUTE_MISSING);
    }

    @Test
    void anOfficeInACertificateAuthorisesNobody() {
        Signer intruder = People.officer("RegulatorMSP", "intruder", "REGULATOR", Founding.NATION.value());
        market.refuse(intruder, new HaltRegistry(new ActId("h1"), BECAUSE), Reason.NOT_REPRESENTED);
        Signer homeless = People.holder("RegulatorMSP", "homeless", "REGULATOR");
        market.refuse(homeless, new HaltRegistry(new ActId("h1"), BECAUSE), Reason.ATTRIBUTE_MISSING);
    }

    @Test
    void anOfficeOfOnesOwnMakingApprovesNothing() {
        Holders.open(market, "power");
        market.grant(ASKS, LIMITS);
        for (String office : List.of("power", Founding.NATION.value())) {
            Signer approver = Holders.approver("power");
            Map<String, String> claims = Map.of("role", "EMITTER", "office", office);
            Signer same = People.signer("EmitterMSP", "power-approver", claims);
            assertEquals(approver.person(), same.person());
            market.put(Changes.none()
                    .put(
                            Mandate.key(new Actor("power")),
                            new Mandate(
                                    new Actor("power"),
                                    Adcode.NATION,
                                    List.of(Founding.representative(same, Authority.BOTH)))));
            market.refuse(same, APPROVAL, Reason.NOT_REPRESENTED);
        }
    }

    @Test
    void anApprovalNeedsTheInitiatorsMandateAsItIsNow() {
        market.grant(ASKS, LIMITS);
        market.refuse(Founding.CLERK, APPROVAL, Reason.ROLE_NOT_ALLOWED);
        market.refuse(ASKS, APPROVAL, Reason.NOT_REPRESENTED);
        Mandate mandate = market.find(Mandate.key(STEEL.actor())).orElseThrow();
        Mandate without = mandate.without(ASKS.person());
        market.put(Changes.none().put(Mandate.key(STEEL.actor()), without));
        market.refuse(SIGNS, APPROVAL, Reason.NOT_REPRESENTED);
        Representative other = new Representative(ASKS.person(), Authority.INITIATE, List.of(SIGNS.key()));
        market.put(Changes.none().put(Mandate.key(STEEL.actor()), without.with(other)));
        market.refuse(SIGNS, APPROVAL, Reason.NOT_REPRESENTED);
        Representative both = Founding.representative(ASKS, Authority.BOTH);
        market.put(Changes.none().put(Mandate.key(STEEL.actor()), mandate.with(both)));
        market.refuse(ASKS, APPROVAL, Reason.SAME_PERSON);
        market.grant(SIGNS, APPROVAL);
        market.refuse(SIGNS, APPROVAL, Reason.ALREADY_DONE);
    }

    @Test
    void aPendingActPastItsDayIsVoidToEveryRule() {
        market.grant(ASKS, LIMITS);
        market.grant(Founding.CLERK, new OpenDay(new ActId("d1"), Founding.DAY.plusDays(7)));
        market.refuse(ASKS, LIMITS, Reason.ALREADY_DONE);
        market.grant(Founding.CLERK, new OpenDay(new ActId("d2"), Founding.DAY.plusDays(8)));
        market.refuse(ASKS, LIMITS, Reason.ACT_VOID);
        market.refuse(SIGNS, APPROVAL, Reason.ACT_VOID);
    }

    @Test
    void bothAuthoritiesActWithinTheirJurisdiction() {
        MoveByOperationOfLaw move = new MoveByOperationOfLaw(
                new ActId("m1"),
                STEEL,
                new AccountId("power"),
                CEA,
                new Quantity(10),
                LawfulGround.MERGER,
                "deed 7",
                new Draws(List.of(new Draw(10, 10))));
        ApproveAct approval = new ApproveAct(new ActRef(Founding.REGISTRAR, move.id()), move);
        Holders.open(market, "power");
        Holders.place(market, STEEL, CEA, 1, 10);
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(CEA),
                        new UnitClassDefinition(CEA, "CEA", Optional.of("2024"), Optional.empty())));
        market.grant(Founding.CLERK, move);
        place("11");
        market.refuse(Founding.HUBEI, approval, Reason.WRONG_JURISDICTION);
        Mandate registrar = market.find(Mandate.key(Founding.REGISTRAR)).orElseThrow();
        Mandate beijing = new Mandate(Founding.REGISTRAR, new Adcode("11"), registrar.representatives());
        market.put(Changes.none().put(Mandate.key(Founding.REGISTRAR), beijing));
        place("42");
        market.refuse(Founding.HUBEI, approval, Reason.WRONG_JURISDICTION);
        market.put(Changes.none().put(Mandate.key(Founding.REGISTRAR), registrar));
        market.grant(Founding.HUBEI, approval);
    }

    @Test
    void aProvinceSignsNothingForTheNation() {
        HaltRegistry halt = new HaltRegistry(new ActId("h1"), BECAUSE);
        market.refuse(Founding.HUBEI, halt, Reason.WRONG_JURISDICTION);
        market.grant(Founding.MINISTER, halt);
        ResumeRegistry resume = new ResumeRegistry(new ActId("r1"), BECAUSE);
        market.grant(Founding.CLERK, resume);
        ActRef pending = new ActRef(Founding.REGISTRAR, resume.id());
        market.refuse(Founding.HUBEI, new ApproveAct(pending, resume), Reason.WRONG_JURISDICTION);
        market.grant(Founding.DEPUTY, new ApproveAct(pending, resume));
    }

    /** How an account of others stands, and what is in it, is nobody's to find out by asking for what they may not have. */
    @Test
    void aDryRunTellsAStrangerNothingMore() {
        market.grant(Founding.CLERK, new HaltRegistry(new ActId("h1"), BECAUSE));
        Holders.stand(market, STEEL, AccountStanding.Standing.CLOSED);
        Signer stranger = Holders.initiator("power");
        assertEquals(List.of(Reason.NOT_REPRESENTED, Reason.KEY_NOT_ADMITTED), market.dryRun(stranger, LIMITS));
        assertEquals(
                List.of(Reason.ROLE_NOT_ALLOWED), market.dryRun(stranger, new HaltRegistry(new ActId("h2"), BECAUSE)));
    }

    @Test
    void aDryRunGoesOnPastWhatTheWayRefuses() {
        market.grant(Founding.CLERK, new HaltRegistry(new ActId("h1"), BECAUSE));
        Holders.stand(market, STEEL, AccountStanding.Standing.CLOSED);
        assertEquals(
                List.of(Reason.REGISTRY_HALTED, Reason.ACCOUNT_NOT_OPEN),
                market.dryRun(Holders.initiator("steel"), LIMITS));
        assertEquals(
                List.of(Reason.NOT_FOUND),
                market.dryRun(Founding.HUBEI, new FreezeAccount(new ActId("f1"), new AccountId("none"), BECAUSE)));
    }

    private void place(String adcode) {
        AccountStanding standing = market.find(AccountStanding.key(STEEL)).orElseThrow();
        market.put(Changes.none()
                .put(
                        AccountStanding.key(STEEL),
                        new AccountStanding(
                                STEEL,
                                standing.type(),
                                standing.holder(),
                                new Adcode(adcode),
                                standing.standing(),
                                List.of())));
    }
}
