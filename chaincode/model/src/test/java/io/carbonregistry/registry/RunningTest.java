package io.carbonregistry.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The registry's day, its rules, its halt: each refused in order of precedence, then granted. */
class RunningTest {

    private static final Grounds BECAUSE = new Grounds("an incident");
    private static final HaltRegistry HALT = new HaltRegistry(new ActId("h1"), BECAUSE);
    private static final LocalDate DAY = Founding.DAY;

    private final Market market = Founding.market();

    @Test
    void oneOfficerHaltsAndTwoAuthoritiesResume() {
        market.refuse(Founding.TRADER, HALT, Reason.ROLE_NOT_ALLOWED);
        ResumeRegistry resume = new ResumeRegistry(new ActId("r1"), BECAUSE);
        market.refuse(Founding.CLERK, resume, Reason.WRONG_STATE);
        assertEquals(
                new RegistryHalted(new ActRef(Founding.NATION, HALT.id()), BECAUSE, DAY),
                market.grant(Founding.MINISTER, HALT));
        assertEquals(
                Optional.of(new Registry.Halt("an incident", DAY)), registry().halt());
        market.refuse(Founding.DEPUTY, new HaltRegistry(new ActId("h2"), BECAUSE), Reason.REGISTRY_HALTED);
        market.refuse(Founding.CLERK, Holders.opening("steel", AccountType.EMITTER), Reason.REGISTRY_HALTED);
        market.refuse(Founding.MINISTER, resume, Reason.ROLE_NOT_ALLOWED);
        assertEquals(
                new RegistryResumed(new ActRef(Founding.REGISTRAR, resume.id()), BECAUSE, DAY),
                market.grant(Founding.CLERK, Founding.MINISTER, resume, Founding.REGISTRAR));
        assertEquals(Optional.empty(), registry().halt());
    }

    @Test
    void aSimulatedClockRollsForwardOnlyAndWhileHaltedToo() {
        market.refuse(Founding.MINISTER, open(DAY.plusDays(1)), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.CLERK, open(DAY), Reason.TIME_ORDER);
        market.grant(Founding.CHIEF, HALT);
        assertEquals(
                new DayOpened(new ActRef(Founding.REGISTRAR, open(DAY).id()), DAY.plusDays(300), DAY),
                market.grant(Founding.CLERK, open(DAY.plusDays(300))));
        assertEquals(DAY.plusDays(300), registry().day());
    }

    @Test
    void aRealClockOpensTheProposalsOwnDateAlone() {
        Market real = new Market(DAY);
        real.grant(Founding.MINISTER, Founding.act(Registry.Clock.REAL, DAY, Market.CODE));
        real.refuse(Founding.CLERK, open(DAY.plusDays(1)), Reason.TIME_ORDER);
        real.today(DAY.plusDays(3));
        real.refuse(Founding.CLERK, open(DAY.plusDays(2)), Reason.TIME_ORDER);
        real.grant(Founding.CLERK, open(DAY.plusDays(3)));
        real.today(DAY.plusDays(2));
        real.refuse(Founding.CLERK, new OpenDay(new ActId("d2"), DAY.plusDays(2)), Reason.TIME_ORDER);
    }

    @Test
    void rulesAreSetFromTodayOnAndNeverForThePast() {
        market.refuse(Founding.CLERK, rules(DAY), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.MINISTER, rules(DAY.minusDays(1)), Reason.TIME_ORDER);
        SetRules tomorrow = rules(DAY.plusDays(1));
        assertEquals(
                new RulesSet(new ActRef(Founding.NATION, tomorrow.id()), RuleTopic.LIMITS, tomorrow.version(), DAY),
                market.grant(Founding.MINISTER, Founding.DEPUTY, tomorrow, Founding.NATION));
        RuleBook book = market.find(RuleBook.key(RuleTopic.LIMITS)).orElseThrow();
        assertEquals(1_000_000, book.on(DAY).number(Rule.TONNES_PER_ACT));
        assertEquals(5, book.on(DAY.plusDays(1)).number(Rule.TONNES_PER_ACT));
    }

    @Test
    void anOfficerOfAnotherOfficeDoesNotApproveTheNationsRules() {
        SetRules rules = rules(DAY);
        market.grant(Founding.MINISTER, rules);
        market.refuse(
                Founding.HUBEI, new ApproveAct(new ActRef(Founding.NATION, rules.id()), rules), Reason.NOT_REPRESENTED);
    }

    private Registry registry() {
        return market.find(Registry.key()).orElseThrow();
    }

    private static OpenDay open(LocalDate day) {
        return new OpenDay(new ActId("d1"), day);
    }

    private static SetRules rules(LocalDate from) {
        return new SetRules(
                new ActId("s1"),
                RuleTopic.LIMITS,
                Founding.version(RuleTopic.LIMITS, from, Map.of(Rule.TONNES_PER_ACT, "5")));
    }
}
