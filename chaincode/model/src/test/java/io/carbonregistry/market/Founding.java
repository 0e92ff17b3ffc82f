package io.carbonregistry.market;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.registry.CalendarYear;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.FoundingRules;
import io.carbonregistry.registry.Office;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleValue;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The officers of a registry, and the act that founds it. */
public final class Founding {

    /** The first day, a working day. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    public static final Actor NATION = new Actor("office.regulator");
    public static final Actor PROVINCE = new Actor("office.regulator-42");
    public static final Actor CITY = new Actor("office.regulator-4201");
    public static final Actor REGISTRAR = new Actor("office.registrar");
    public static final Actor EXCHANGE = new Actor("office.exchange");
    public static final Actor COURT = new Actor("office.court");
    public static final Actor BANK = new Actor("office.bank");
    public static final Actor OTHER_BANK = new Actor("office.bank-2");
    public static final Actor AUDIT = new Actor("office.auditor");

    public static final Signer MINISTER = People.officer("RegulatorMSP", "minister", "REGULATOR", NATION.value());
    public static final Signer DEPUTY = People.officer("RegulatorMSP", "deputy", "REGULATOR", NATION.value());
    public static final Signer HUBEI = People.officer("RegulatorMSP", "hubei", "REGULATOR", PROVINCE.value());
    public static final Signer HUBEI_TWO = People.officer("RegulatorMSP", "hubei-two", "REGULATOR", PROVINCE.value());
    public static final Signer WUHAN = People.officer("RegulatorMSP", "wuhan", "REGULATOR", CITY.value());
    public static final Signer WUHAN_TWO = People.officer("RegulatorMSP", "wuhan-two", "REGULATOR", CITY.value());
    public static final Signer CLERK = People.officer("RegistrarMSP", "clerk", "REGISTRAR", REGISTRAR.value());
    public static final Signer CHIEF = People.officer("RegistrarMSP", "chief", "REGISTRAR", REGISTRAR.value());
    public static final Signer TRADER = People.officer("ExchangeMSP", "trader", "EXCHANGE", EXCHANGE.value());
    public static final Signer SUPERVISOR = People.officer("ExchangeMSP", "supervisor", "EXCHANGE", EXCHANGE.value());
    public static final Signer JUDGE = People.officer("RegulatorMSP", "judge", "COURT", COURT.value());
    public static final Signer BAILIFF = People.officer("RegulatorMSP", "bailiff", "COURT", COURT.value());
    public static final Signer LENDER = People.officer("BankMSP", "lender", "BANK", BANK.value());
    public static final Signer LENDER_TWO = People.officer("BankMSP", "lender-two", "BANK", BANK.value());
    public static final Signer OTHER_LENDER =
            People.officer("OtherBankMSP", "other-lender", "BANK", OTHER_BANK.value());
    public static final Signer OTHER_LENDER_TWO =
            People.officer("OtherBankMSP", "other-lender-two", "BANK", OTHER_BANK.value());
    public static final Signer AUDITOR = People.officer("AuditorMSP", "auditor", "AUDITOR", AUDIT.value());

    private Founding() {}

    /** A market whose registry has been founded on a simulated clock. */
    public static Market market() {
        Market market = new Market(DAY);
        market.grant(MINISTER, act());
        return market;
    }

    /** The founding act. */
    public static FoundRegistry act() {
        return act(Registry.Clock.SIMULATED, DAY, Market.CODE);
    }

    /** The founding act with some of its terms. */
    public static FoundRegistry act(Registry.Clock clock, LocalDate day, Digest code) {
        return new FoundRegistry(
                new ActId("founding"),
                clock,
                day,
                code,
                rules(Map.of()),
                List.of(calendar(2026), calendar(2027)),
                offices());
    }

    /** Every topic's first rules, some of them with other values. */
    public static List<FoundingRules> rules(Map<Rule, String> others) {
        return Arrays.stream(RuleTopic.values())
                .map(topic -> new FoundingRules(topic, version(topic, DAY, others)))
                .toList();
    }

    /** A topic's rules from a day on, some of them with other values. */
    public static RuleVersion version(RuleTopic topic, LocalDate from, Map<Rule, String> others) {
        Map<Rule, String> values = new EnumMap<>(VALUES);
        values.putAll(others);
        List<RuleValue> ofTopic = Arrays.stream(Rule.values())
                .filter(rule -> rule.topic() == topic)
                .map(rule -> new RuleValue(rule, values.get(rule)))
                .toList();
        return new RuleVersion(from, "Notice of the first day", ofTopic);
    }

    private static final Map<Rule, String> VALUES = new EnumMap<>(Map.ofEntries(
            Map.entry(Rule.DUE_DAYS, "40"),
            Map.entry(Rule.REVIEW_DAYS, "10"),
            Map.entry(Rule.RETURN_DAYS, "30"),
            Map.entry(Rule.JUMP_PERCENT, "30"),
            Map.entry(Rule.SAMPLE_DAYS, "40"),
            Map.entry(Rule.PENDING_DAYS, "7"),
            Map.entry(Rule.TRUST_DELAY, "4"),
            Map.entry(Rule.TRANSFER_WINDOW, "1"),
            Map.entry(Rule.TONNES_PER_ACT, "1000000"),
            Map.entry(Rule.TONNES_PER_DAY, "2000000"),
            Map.entry(Rule.BOUGHT_LOCK_DAYS, "1"),
            Map.entry(Rule.REPORT_DUE, "03-31"),
            Map.entry(Rule.VERIFIER_YEARS, "3"),
            Map.entry(Rule.NOTICE_WORKING_DAYS, "7"),
            Map.entry(Rule.OBJECTION_WORKING_DAYS, "7"),
            Map.entry(Rule.DECISION_WORKING_DAYS, "10"),
            Map.entry(Rule.CLEAN_YEARS, "2"),
            Map.entry(Rule.STATUTORY_REGISTRAR, "NO"),
            Map.entry(Rule.NOTICE_DAYS, "5"),
            Map.entry(Rule.VALUATION_DAYS, "3"),
            Map.entry(Rule.CURE_DAYS, "5"),
            Map.entry(Rule.RELEASE_WORKING_DAYS, "10"),
            Map.entry(Rule.NOTICE_CANCEL_WORKING_DAYS, "10"),
            Map.entry(Rule.OBJECTION_TELL_DAYS, "7"),
            Map.entry(Rule.OBJECTION_SUIT_DAYS, "30"),
            Map.entry(Rule.FREEZE_YEARS, "3"),
            Map.entry(Rule.SURRENDER_DEADLINE, "12-31"),
            Map.entry(Rule.VINTAGE_END, "2022=2026-06-10,2024=2026-12-31,2025=none"),
            Map.entry(
                    Rule.MAY_HOLD,
                    "NATION=CEA+CCER,PROVINCE=CEA,EMITTER=CEA+CCER,INSTITUTION=CEA+CCER,PERSON=CCER,PROJECT=CCER,"
                            + "RESERVE=CEA+CCER,AUCTION=CEA")));

    private static CalendarYear calendar(int year) {
        return new CalendarYear(year, "Notice on holidays", List.of(LocalDate.of(year, 10, 1)), List.of());
    }

    private static List<Office> offices() {
        return List.of(
                office(NATION, "0", MINISTER, DEPUTY),
                office(PROVINCE, "42", HUBEI, HUBEI_TWO),
                office(CITY, "4201", WUHAN, WUHAN_TWO),
                office(REGISTRAR, "0", CLERK, CHIEF),
                office(EXCHANGE, "0", TRADER, SUPERVISOR),
                office(COURT, "0", JUDGE, BAILIFF),
                office(BANK, "0", LENDER, LENDER_TWO),
                office(OTHER_BANK, "0", OTHER_LENDER, OTHER_LENDER_TWO),
                office(AUDIT, "0", AUDITOR));
    }

    private static Office office(Actor office, String jurisdiction, Signer... officers) {
        return new Office(
                office,
                new Adcode(jurisdiction),
                Arrays.stream(officers)
                        .map(one -> representative(one, Authority.BOTH))
                        .toList());
    }

    /** Somebody as a representative with the key that signs. */
    public static Representative representative(Signer one, Authority authority) {
        return new Representative(one.person(), authority, List.of(one.key()));
    }
}
