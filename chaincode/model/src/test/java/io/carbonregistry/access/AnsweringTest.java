package io.carbonregistry.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.Account;
import io.carbonregistry.accounts.AccountDetails;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountPage;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.accounts.ListAccounts;
import io.carbonregistry.approvals.ActPage;
import io.carbonregistry.approvals.ListPending;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.RegistryDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is answered, and about whom. */
class AnsweringTest {

    private static final GetAccount STEEL = new GetAccount(new AccountId("steel"));
    private static final GetAccount FAR = new GetAccount(new AccountId("far"));

    private final Market market = Founding.market();

    @BeforeEach
    void oneAccountInHubeiAndOneElsewhere() {
        Holders.open(market, "steel");
        AccountId far = Holders.open(market, "far");
        AccountStanding standing = market.find(AccountStanding.key(far)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(far), standing.at(new Adcode("310000"))));
    }

    @Test
    void refusesOfficialsInOrderOfPrecedence() {
        refused(Founding.TRADER, new ListAccounts(Optional.empty()), Reason.ROLE_NOT_ALLOWED);
        refused(People.holder("AuditorMSP", "free", "AUDITOR"), STEEL, Reason.ATTRIBUTE_MISSING);
        refused(officer("stranger", "office.auditor"), STEEL, Reason.NOT_REPRESENTED);
        refused(officer("auditor", "office.nowhere"), STEEL, Reason.NOT_REPRESENTED);
        refused(anotherKey(), STEEL, Reason.KEY_NOT_ADMITTED);
        refused(Founding.HUBEI, FAR, Reason.WRONG_JURISDICTION);
        refused(Founding.HUBEI, new ListPending(Founding.NATION, Optional.empty()), Reason.WRONG_JURISDICTION);
        refused(Founding.HUBEI, new GetAccount(new AccountId("nobody")), Reason.NOT_FOUND);
    }

    @Test
    void answersAppointedOfficialsWithinTheirJurisdiction() {
        for (Signer official : List.of(Founding.HUBEI, Founding.CLERK, Founding.JUDGE, Founding.AUDITOR)) {
            assertEquals(STEEL.account(), account(official, STEEL).id());
        }
        assertEquals(FAR.account(), account(Founding.AUDITOR, FAR).id());
        assertEquals(List.of(), pending(Founding.HUBEI, Founding.PROVINCE).acts());
        assertEquals(List.of(), pending(Founding.CLERK, Founding.NATION).acts());
    }

    @Test
    void listsTheAccountsOfTheJurisdictionAlone() {
        assertEquals(1, accounts(Founding.HUBEI));
        assertEquals(2, accounts(Founding.AUDITOR));
    }

    @Test
    void answersHoldersAboutThemselvesAlone() {
        Signer holder = Holders.initiator("steel");
        assertEquals(STEEL.account(), account(holder, STEEL).id());
        refused(holder, FAR, Reason.NOT_REPRESENTED);
        Signer other = People.another("EmitterMSP", holder.person().name(), Map.of("role", "EMITTER"));
        refused(other, STEEL, Reason.KEY_NOT_ADMITTED);
    }

    @Test
    void answersOfficialsOutsideTheirJurisdictionAboutWhatTheySpeakFor() {
        Mandate mandate = market.find(Mandate.key(FAR.account().actor())).orElseThrow();
        market.put(Changes.none()
                .put(
                        Mandate.key(mandate.actor()),
                        mandate.with(Founding.representative(Founding.HUBEI, Authority.APPROVE))));
        assertEquals(FAR.account(), account(Founding.HUBEI, FAR).id());
    }

    @Test
    void tellsEverybodyWhatEverybodyMayKnow() {
        Signer nobody = People.holder("VerifierMSP", "nobody", "LABORATORY");
        assertEquals(
                Founding.DAY,
                market.answer(nobody, new GetRegistry(), RegistryDetails.class)
                        .registry()
                        .day());
    }

    private Account account(Signer by, GetAccount query) {
        return market.answer(by, query, AccountDetails.class).account();
    }

    private ActPage pending(Signer by, Actor of) {
        return market.answer(by, new ListPending(of, Optional.empty()), ActPage.class);
    }

    private int accounts(Signer by) {
        return market.answer(by, new ListAccounts(Optional.empty()), AccountPage.class)
                .accounts()
                .size();
    }

    private void refused(Signer by, Query<?> query, Reason reason) {
        market.unanswered(by, query, reason);
    }

    private static Signer officer(String name, String office) {
        return People.officer("AuditorMSP", name, "AUDITOR", office);
    }

    private static Signer anotherKey() {
        return People.another("AuditorMSP", "auditor", Map.of("role", "AUDITOR", "office", "office.auditor"));
    }
}
