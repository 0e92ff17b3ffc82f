package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Offices after the founding: each rule refused in order of precedence, then an office exists, acts, and is closed for ever. */
class OfficesTest {

    private static final Actor YICHANG = new Actor("office.regulator-4205");
    private static final Signer ONE = People.officer("RegulatorMSP", "yichang", "REGULATOR", YICHANG.value());
    private static final Signer TWO = People.officer("RegulatorMSP", "yichang-two", "REGULATOR", YICHANG.value());
    private static final Signer STRANGER = People.holder("EmitterMSP", "stranger", "EMITTER");
    private static final Signer SURVEYOR = People.holder("VerifierMSP", "surveyor", "VERIFIER");
    private static final Signer COLLEAGUE = People.holder("VerifierMSP", "colleague", "VERIFIER");
    private static final Signer LENDER = People.holder("NorthBankMSP", "lender", "BANK");
    private static final Signer CASHIER = People.holder("NorthBankMSP", "cashier", "BANK");

    private final Market market = Founding.market();
    private int acts;

    @Test
    void isEstablishedByTheOfficeAbove() {
        EstablishOffice city = establish(YICHANG, "4205", ONE, TWO);
        market.refuse(Founding.CLERK, city, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.WUHAN, establish(new Actor("office.x"), "420102", ONE, TWO), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, establish(Founding.CITY, "4205", ONE, TWO), Reason.ID_TAKEN);
        market.refuse(Founding.HUBEI, establish(YICHANG, "4305", ONE, TWO), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, establish(YICHANG, "42", ONE, TWO), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, establish(YICHANG, "420000", ONE, TWO), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, establish(YICHANG, "4205", ONE, Founding.CLERK), Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.MINISTER, establish(YICHANG, "0", ONE, Founding.CLERK), Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.HUBEI, establish(YICHANG, "4205", ONE), Reason.SECOND_APPROVER_MISSING);
        banned(TWO);
        market.refuse(Founding.HUBEI, city, Reason.PERSON_BANNED);
        market.ledger().remove(BannedPerson.key(TWO.person()).text());
        assertEquals(
                new OfficeEstablished(
                        new ActRef(Founding.PROVINCE, city.id()),
                        YICHANG,
                        new Adcode("4205"),
                        city.officers(),
                        "Decision 7",
                        Founding.DAY),
                market.grant(Founding.HUBEI, Founding.HUBEI_TWO, city, Founding.PROVINCE));
        assertEquals(
                new Mandate(YICHANG, new Adcode("4205"), city.officers()),
                market.find(Mandate.key(YICHANG)).orElseThrow());
        market.refuse(Founding.HUBEI, establish(YICHANG, "4205", ONE, TWO), Reason.ID_TAKEN);
    }

    @Test
    void twoOfTheSameOfficeSign() {
        EstablishOffice city = establish(YICHANG, "4205", ONE, TWO);
        market.grant(Founding.HUBEI, city);
        ApproveAct approval = new ApproveAct(new ActRef(Founding.PROVINCE, city.id()), city);
        market.refuse(Founding.HUBEI, approval, Reason.SAME_PERSON);
        market.refuse(Founding.MINISTER, approval, Reason.NOT_REPRESENTED);
        market.grant(Founding.HUBEI_TWO, approval);
    }

    @Test
    void isOfWhoHasOffices() {
        Actor bank = new Actor("office.north-bank");
        assertThrows(RefusedException.class, () -> establish(new Actor("bank"), "0", LENDER, CASHIER));
        market.refuse(Founding.MINISTER, establish(bank, "0", STRANGER, LENDER), Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.MINISTER, establish(bank, "0", SURVEYOR, COLLEAGUE), Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.MINISTER, establish(bank, "4205", LENDER, CASHIER), Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.HUBEI, establish(bank, "0", LENDER, CASHIER), Reason.WRONG_JURISDICTION);
        nation(establish(bank, "0", LENDER, CASHIER));
        nation(establish(new Actor("office.regulator-43"), "43", ONE, TWO));
        nation(close(bank));
    }

    @Test
    void isClosedByTheOfficeAboveAndForEver() {
        market.grant(Founding.HUBEI, Founding.HUBEI_TWO, establish(YICHANG, "4205", ONE, TWO), Founding.PROVINCE);
        CloseOffice close = close(YICHANG);
        market.refuse(Founding.CLERK, close, Reason.ROLE_NOT_ALLOWED);
        market.refuse(ONE, close, Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, close(new Actor("office.nowhere")), Reason.NOT_FOUND);
        market.refuse(Founding.HUBEI, close(Founding.PROVINCE), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, close(Founding.NATION), Reason.WRONG_JURISDICTION);
        assertThrows(RefusedException.class, () -> close(new Actor("steel")));
        assertEquals(
                new OfficeClosed(new ActRef(Founding.PROVINCE, close.id()), YICHANG, "Decision 8", Founding.DAY),
                market.grant(Founding.HUBEI, Founding.HUBEI_TWO, close, Founding.PROVINCE));
        market.refuse(ONE, new AdmitKey(new ActId("k1"), YICHANG, ONE.key()), Reason.NOT_REPRESENTED);
        market.refuse(Founding.HUBEI, close(YICHANG), Reason.WRONG_STATE);
        market.refuse(Founding.HUBEI, establish(YICHANG, "4205", ONE, TWO), Reason.ID_TAKEN);
        ReplaceRepresentatives again = new ReplaceRepresentatives(
                new ActId("again"), YICHANG, officers(ONE, TWO), new Grounds("open it again"));
        market.refuse(Founding.CLERK, again, Reason.WRONG_STATE);
    }

    @Test
    void whatTheRegistryRestsOnIsNeverClosed() {
        market.refuse(Founding.MINISTER, close(Founding.NATION), Reason.WRONG_STATE);
        market.refuse(Founding.MINISTER, close(Founding.REGISTRAR), Reason.WRONG_STATE);
        market.put(Changes.none()
                .put(
                        Mandate.key(new Actor("office.body")),
                        new Mandate(new Actor("office.body"), Adcode.NATION, officers(SURVEYOR))));
        market.refuse(Founding.MINISTER, close(new Actor("office.body")), Reason.WRONG_STATE);
        nation(close(Founding.EXCHANGE));
        nation(close(Founding.PROVINCE));
    }

    private void banned(Signer one) {
        ActRef act = new ActRef(Founding.NATION, new ActId("banned"));
        BannedPerson ban = new BannedPerson(one.person(), Optional.empty(), new Grounds("falsified"), act);
        market.put(Changes.none().put(BannedPerson.key(one.person()), ban));
    }

    private void nation(Request<?> request) {
        market.grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }

    private EstablishOffice establish(Actor office, String jurisdiction, Signer... officers) {
        return new EstablishOffice(id(), office, new Adcode(jurisdiction), officers(officers), "Decision 7");
    }

    private static List<Representative> officers(Signer... officers) {
        return Stream.of(officers)
                .map(one -> Founding.representative(one, Authority.BOTH))
                .toList();
    }

    private CloseOffice close(Actor office) {
        return new CloseOffice(id(), office, "Decision 8");
    }

    private ActId id() {
        return new ActId("o" + ++acts);
    }
}
