package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who acts for an account or office, and with which keys: each refused in order of precedence, then granted. */
class RepresentativesTest {

    private static final Actor STEEL = new Actor("steel");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");
    private static final Signer THIRD = People.holder("EmitterMSP", "third", "EMITTER");
    private static final Digest KEY = Digest.of(new byte[] {7});
    private static final LocalDate DAY = Founding.DAY;
    private static final Grounds BECAUSE = new Grounds("lost keys");

    private final Market market = Founding.market();

    @BeforeEach
    void anAccount() {
        Holders.open(market, "steel");
    }

    @Test
    void refusesWhomAnAccountMayNotHaveInOrderOfPrecedence() {
        AppointRepresentative third = appoint(THIRD);
        market.refuse(Founding.CLERK, third, Reason.NOT_REPRESENTED);
        market.refuse(SIGNS, third, Reason.NOT_REPRESENTED);
        Holders.stand(market, new AccountId("steel"), AccountStanding.Standing.CLOSED);
        market.refuse(ASKS, appoint(Founding.CLERK), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, new AccountId("steel"), AccountStanding.Standing.OPEN);
        market.refuse(ASKS, appoint(Founding.CLERK), Reason.PROHIBITED_HOLDER);
        Representative many = new Representative(THIRD.person(), Authority.BOTH, Collections.nCopies(11, KEY));
        market.refuse(ASKS, new AppointRepresentative(new ActId("a1"), STEEL, many), Reason.TOO_MANY);
        Mandate mandate = mandate(STEEL);
        for (int i = 0; i < 18; i++) {
            Person person = new Person("EmitterMSP", "p" + i);
            mandate = mandate.with(new Representative(person, Authority.APPROVE, List.of(KEY)));
        }
        market.put(Changes.none().put(Mandate.key(STEEL), mandate));
        market.refuse(ASKS, third, Reason.TOO_MANY);
    }

    @Test
    void twoOfItsOwnAppointAndDismiss() {
        AppointRepresentative third = appoint(THIRD);
        assertEquals(
                new RepresentativeAppointed(new ActRef(STEEL, third.id()), STEEL, third.representative(), DAY),
                market.grant(ASKS, SIGNS, third, STEEL));
        assertEquals(Optional.of(third.representative()), mandate(STEEL).of(THIRD.person()));
        market.refuse(ASKS, dismiss("d0", new Person("EmitterMSP", "nobody")), Reason.NOT_FOUND);
        DismissRepresentative goes = dismiss("d1", SIGNS.person());
        assertEquals(
                new RepresentativeDismissed(new ActRef(STEEL, goes.id()), STEEL, SIGNS.person(), DAY),
                market.grant(ASKS, THIRD, goes, STEEL));
        market.refuse(ASKS, dismiss("d2", THIRD.person()), Reason.SECOND_APPROVER_MISSING);
    }

    @Test
    void anOfficeAppointsItsOwnPeopleAlone() {
        Signer novice = People.officer("RegistrarMSP", "novice", "REGISTRAR", Founding.REGISTRAR.value());
        market.refuse(Founding.CLERK, officer(THIRD), Reason.NOT_OF_THIS_OFFICE);
        market.grant(Founding.CLERK, officer(novice));
        ApproveAct approval = new ApproveAct(new ActRef(Founding.REGISTRAR, new ActId("a1")), officer(novice));
        market.refuse(Founding.MINISTER, approval, Reason.NOT_REPRESENTED);
        market.grant(Founding.CHIEF, approval);
        market.grant(novice, new AdmitKey(new ActId("k1"), Founding.REGISTRAR, KEY));
    }

    @Test
    void twoAuthoritiesReplaceThoseWhoCanNoLongerAct() {
        ReplaceRepresentatives replace = replace(THIRD, SIGNS);
        market.refuse(ASKS, replace, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.CLERK, replace(THIRD, Founding.CHIEF), Reason.PROHIBITED_HOLDER);
        market.refuse(Founding.CLERK, replace(THIRD), Reason.SECOND_APPROVER_MISSING);
        market.refuse(Founding.CLERK, replace(THIRD, THIRD), Reason.MALFORMED);
        market.grant(Founding.CLERK, replace);
        ApproveAct approval = new ApproveAct(new ActRef(Founding.REGISTRAR, replace.id()), replace);
        market.refuse(Founding.CHIEF, approval, Reason.ROLE_NOT_ALLOWED);
        assertEquals(
                new RepresentativesReplaced(
                        new ActRef(Founding.REGISTRAR, replace.id()), STEEL, replace.representatives(), BECAUSE, DAY),
                market.grant(Founding.MINISTER, approval));
        assertEquals(replace.representatives(), mandate(STEEL).representatives());
    }

    @Test
    void aKeyIsAdmittedByTheOldOneAndRevokedByAnyFellow() {
        AdmitKey admit = new AdmitKey(new ActId("k1"), STEEL, KEY);
        market.refuse(THIRD, admit, Reason.NOT_REPRESENTED);
        Signer otherKey = People.another("EmitterMSP", "steel-approver", Map.of("role", "EMITTER"));
        market.refuse(otherKey, admit, Reason.KEY_NOT_ADMITTED);
        market.refuse(SIGNS, new AdmitKey(new ActId("k1"), STEEL, SIGNS.key()), Reason.ID_TAKEN);
        assertEquals(
                new KeyAdmitted(new ActRef(STEEL, admit.id()), STEEL, SIGNS.person(), KEY, DAY),
                market.grant(SIGNS, admit));
        market.grant(SIGNS, new AdmitKey(new ActId("k2"), STEEL, otherKey.key()));
        market.refuse(THIRD, revoke("r1", SIGNS.key()), Reason.NOT_REPRESENTED);
        market.refuse(ASKS, revoke("r1", ASKS.key()), Reason.NOT_FOUND);
        assertEquals(
                new KeyRevoked(new ActRef(STEEL, new ActId("r1")), STEEL, SIGNS.person(), SIGNS.key(), DAY),
                market.grant(ASKS, revoke("r1", SIGNS.key())));
        market.refuse(SIGNS, revoke("r2", KEY), Reason.KEY_NOT_ADMITTED);
        market.grant(otherKey, revoke("r3", KEY));
        market.refuse(otherKey, revoke("r4", otherKey.key()), Reason.SECOND_APPROVER_MISSING);
    }

    private Mandate mandate(Actor of) {
        return market.find(Mandate.key(of)).orElseThrow();
    }

    private static AppointRepresentative appoint(Signer one) {
        return new AppointRepresentative(new ActId("a1"), STEEL, Founding.representative(one, Authority.BOTH));
    }

    private static AppointRepresentative officer(Signer one) {
        return new AppointRepresentative(
                new ActId("a1"), Founding.REGISTRAR, Founding.representative(one, Authority.BOTH));
    }

    private static DismissRepresentative dismiss(String id, Person person) {
        return new DismissRepresentative(new ActId(id), STEEL, person);
    }

    private static RevokeKey revoke(String id, Digest key) {
        return new RevokeKey(new ActId(id), STEEL, SIGNS.person(), key);
    }

    private static ReplaceRepresentatives replace(Signer... people) {
        return new ReplaceRepresentatives(
                new ActId("p1"),
                STEEL,
                Stream.of(people)
                        .map(one -> Founding.representative(one, Authority.BOTH))
                        .toList(),
                BECAUSE);
    }
}
