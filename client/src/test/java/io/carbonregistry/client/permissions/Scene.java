package io.carbonregistry.client.permissions;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.EstablishOffice;
import io.carbonregistry.accounts.FreezeAccount;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.accounts.RestrictAccount;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.client.Market;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody of every role, and accounts of an emitter and of a bank that stand in each way.
 *
 * @param market where
 */
record Scene(Market market) {

    private static final Grounds GROUNDS = new Grounds("to be tried");

    private static final Adcode PLACE = new Adcode("420100");

    /** The office of the bank. */
    static final Actor BANK = new Actor("office.tried-bank");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2040, 1, 1);

    /** Everybody; accounts that are nobody's own are the emitter's. */
    List<Asker> askers() {
        Identity emitter = user("EmitterMSP", Role.EMITTER);
        Identity bank = market.network()
                .user("BankMSP", "tried-bank", Map.of("role", Role.BANK.name(), "office", BANK.value()));
        establish(BANK, bank);
        establish(new Actor("office.auditor"), officer("AuditorMSP", "auditor"));
        Map<Standing, AccountId> emitters = accounts(AccountType.EMITTER, "emitters", emitter);
        Map<Standing, AccountId> banks = accounts(AccountType.INSTITUTION, "banks", bank);
        return List.of(
                official(Role.REGULATOR, "RegulatorMSP", "minister", emitters),
                official(Role.COURT, "RegulatorMSP", "judge", emitters),
                official(Role.REGISTRAR, "RegistrarMSP", "clerk", emitters),
                official(Role.EXCHANGE, "ExchangeMSP", "trader", emitters),
                Asker.of(Role.BANK, market.network(), bank, banks, emitters),
                Asker.of(Role.EMITTER, market.network(), emitter, emitters, banks),
                technician(Role.VERIFIER, emitters),
                technician(Role.LABORATORY, emitters),
                technician(Role.METROLOGY, emitters),
                official(Role.AUDITOR, "AuditorMSP", "auditor", emitters));
    }

    /** Another account, which is open. */
    AccountId another() {
        return open(AccountType.EMITTER, "another", user("EmitterMSP", Role.EMITTER));
    }

    private Asker official(Role role, String mspId, String name, Map<Standing, AccountId> others) {
        return Asker.of(role, market.network(), officer(mspId, name), Map.of(), others);
    }

    private Identity officer(String mspId, String name) {
        return market.network().organisations().ofMsp(mspId).user(name);
    }

    private void establish(Actor office, Identity officer) {
        nation(new EstablishOffice(Market.id(), office, Adcode.NATION, withSecond(officer), "Licence"));
    }

    /** Of a body that is called as the role is. */
    private Asker technician(Role role, Map<Standing, AccountId> others) {
        Identity person = user("VerifierMSP", role);
        Accreditation everywhere = new Accreditation("CNAS-1", List.of("POWER"), List.of(PLACE), LONG_AGO, LATER);
        nation(new AdmitBody(
                Market.id(),
                new BodyId(person.id()),
                TechnicalBody.Kind.valueOf(role.name()),
                "Body",
                PLACE,
                List.of(everywhere),
                withSecond(person)));
        return Asker.of(role, market.network(), person, Map.of(), others);
    }

    private void nation(Request<?> act) {
        market.grant(market.minister(), market.deputy(), act);
    }

    private Identity user(String mspId, Role role) {
        return market.network().user(mspId, role.name().toLowerCase(Locale.ROOT), Map.of("role", role.name()));
    }

    private Map<Standing, AccountId> accounts(AccountType type, String whose, Identity holder) {
        Map<Standing, AccountId> accounts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            AccountId account = open(type, whose + "-" + standing.name().toLowerCase(Locale.ROOT), holder);
            bring(account, standing);
            accounts.put(standing, account);
        }
        return accounts;
    }

    private AccountId open(AccountType type, String name, Identity holder) {
        AccountId account = new AccountId(name);
        market.grant(
                market.clerk(),
                market.chief(),
                new OpenAccount(
                        Market.id(),
                        account,
                        type,
                        new Holder(name, Optional.of(name + " Ltd")),
                        PLACE,
                        withSecond(holder)));
        return account;
    }

    /** Nobody acts with one person alone. */
    private List<Representative> withSecond(Identity one) {
        Identity second = market.network().user(one.mspId(), one.id() + "-second", Map.of());
        return List.of(Market.representative(one, Authority.BOTH), Market.representative(second, Authority.APPROVE));
    }

    private void bring(AccountId account, Standing standing) {
        switch (standing) {
            case OPEN -> {}
            case RESTRICTED -> market.minister().submit(new RestrictAccount(Market.id(), account, GROUNDS));
            case FROZEN -> market.minister().submit(new FreezeAccount(Market.id(), account, GROUNDS));
            case CLOSED ->
                market.grant(market.clerk(), market.chief(), new CloseAccount(Market.id(), account, GROUNDS));
        }
    }
}
