package io.carbonregistry.client;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.Office;
import io.carbonregistry.registry.Registry.Clock;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A market on a network: a founded registry, its officers, and holders with accounts and units. */
public final class Market {

    /** The first day of a simulated clock. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The class of all units. */
    public static final UnitClass CEA = new UnitClass("CEA-2024");

    /** The office that reports trades. */
    public static final Actor EXCHANGE = new Actor("office.exchange");

    private static final Actor REGULATOR = new Actor("office.regulator");
    private static final Actor HUNAN = new Actor("office.hunan");
    private static final Actor HUBEI = new Actor("office.hubei");
    private static final Actor WUHAN = new Actor("office.wuhan");
    private static final Actor COURT = new Actor("office.court");
    private static final Actor REGISTRAR = new Actor("office.registrar");

    private final Network network;
    private final LocalDate first;

    private Market(Network network, LocalDate first) {
        this.network = network;
        this.first = first;
    }

    /** Founds the registry of a network. */
    public static Market found(Network network) {
        return found(network, DAY);
    }

    /** Founds it on another day. */
    public static Market found(Network network, LocalDate first) {
        Market market = new Market(network, first);
        market.minister().submit(market.founding());
        return market;
    }

    /** The network it is on. */
    public Network network() {
        return network;
    }

    /** An official of the Regulator. */
    public Registry minister() {
        return network.as(officer("RegulatorMSP", "minister"));
    }

    /** Another official of the Regulator. */
    public Registry deputy() {
        return network.as(officer("RegulatorMSP", "deputy"));
    }

    /** An official of the Regulator, of whatever office. */
    public Registry regulator(String name) {
        return network.as(officer("RegulatorMSP", name));
    }

    /** An officer of the court. */
    public Registry judge() {
        return network.as(officer("RegulatorMSP", "judge"));
    }

    /** An official of the Registrar. */
    public Registry clerk() {
        return network.as(officer("RegistrarMSP", "clerk"));
    }

    /** Another official of the Registrar. */
    public Registry chief() {
        return network.as(officer("RegistrarMSP", "chief"));
    }

    /** An official of the Exchange. */
    public Registry trader() {
        return network.as(officer("ExchangeMSP", "trader"));
    }

    /** Who initiates for an account. */
    public Identity initiator(String account) {
        return network.user("EmitterMSP", account + "-initiator", Map.of("role", "EMITTER"));
    }

    /** Who approves for an account. */
    public Identity approver(String account) {
        return network.user("EmitterMSP", account + "-approver", Map.of("role", "EMITTER"));
    }

    /** An act of an office that needs two: one proposes it, another approves. */
    public <F extends Fact> F grant(Registry initiator, Registry approver, Request<F> request) {
        ActRef act = initiator.submit(request).pending().orElseThrow().act();
        return grant(approver, act, request);
    }

    /** Approves a proposed act. */
    @SuppressWarnings("unchecked") // an approval becomes the fact of what it approves
    public <F extends Fact> F grant(Registry approver, ActRef act, Request<F> request) {
        return (F) approver.submit(new ApproveAct(act, request)).fact();
    }

    /** Opens an emitter's account for a holder of the same name. */
    public AccountId open(String account) {
        grant(clerk(), chief(), opening(account));
        return new AccountId(account);
    }

    /** The act that opens an account. */
    public OpenAccount opening(String account) {
        return new OpenAccount(
                new ActId("open-" + account),
                new AccountId(account),
                AccountType.EMITTER,
                new Holder(account, Optional.of(account + " Ltd")),
                new Adcode("420100"),
                List.of(
                        representative(initiator(account), Authority.INITIATE),
                        representative(approver(account), Authority.APPROVE)));
    }

    /** Defines the class and caps it. */
    public void cap(long tonnes) {
        grant(clerk(), minister(), new DefineUnitClass(id(), CEA, "CEA", Optional.of("2024"), Optional.empty()));
        CapTerms terms = new CapTerms(
                new Quantity(tonnes), List.of(new SectorTonnes("power", new Quantity(tonnes))), "Notice on the cap");
        grant(minister(), deputy(), new ApproveCap(id(), CEA, terms));
    }

    /** Issues one block for each quantity to an account. */
    public void issue(AccountId account, long... tonnes) {
        List<AccountTonnes> lines = Arrays.stream(tonnes)
                .mapToObj(one -> new AccountTonnes(account, new Quantity(one)))
                .toList();
        grant(clerk(), minister(), new IssueUnits(id(), CEA, lines, "Decision to issue"));
    }

    /** An id that nobody has used. */
    public static ActId id() {
        return ActIds.fresh();
    }

    /** The founding act. */
    public FoundRegistry founding() {
        return new FoundRegistry(
                new ActId("founding"),
                Clock.SIMULATED,
                first,
                Network.CODE,
                Terms.rules(first),
                List.of(Terms.year(first.getYear()), Terms.year(first.getYear() + 1)),
                List.of(
                        office(REGULATOR, Adcode.NATION, "RegulatorMSP", "minister", "deputy"),
                        office(HUNAN, new Adcode("43"), "RegulatorMSP", "governor", "vice"),
                        office(HUBEI, new Adcode("42"), "RegulatorMSP", "hubei", "hubei-two"),
                        office(WUHAN, new Adcode("4201"), "RegulatorMSP", "wuhan"),
                        office(COURT, Adcode.NATION, "RegulatorMSP", "judge", "bailiff"),
                        office(REGISTRAR, Adcode.NATION, "RegistrarMSP", "clerk", "chief", People.DISMISSED),
                        office(EXCHANGE, Adcode.NATION, "ExchangeMSP", "trader", "supervisor")));
    }

    /** An officer's credentials. */
    Identity officer(String mspId, String name) {
        return network.organisations().ofMsp(mspId).user(name);
    }

    private Office office(Actor office, Adcode jurisdiction, String mspId, String... officers) {
        return new Office(
                office,
                jurisdiction,
                Arrays.stream(officers)
                        .map(one -> representative(officer(mspId, one), Authority.BOTH))
                        .toList());
    }

    /** Somebody's mandate, with the key that the network has enrolled. */
    public static Representative representative(Identity who, Authority authority) {
        return new Representative(
                new Person(who.mspId(), who.id()), authority, List.of(new Digest(who.publicKeyDigest())));
    }
}
