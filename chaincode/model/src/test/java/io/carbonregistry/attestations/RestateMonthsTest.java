package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.FEBRUARY;
import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static io.carbonregistry.attestations.PowerPlant.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of a restatement in their order of precedence, and then the restatement. */
class RestateMonthsTest {

    private static final String OTHER = RIGHT.replace("20.908", "26.700");
    private static final Grounds BECAUSE = new Grounds("Decision 17: the laboratory was expelled");

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);
    private final ConfidedMonth rows = plant.rows(JANUARY, 2, OTHER);

    @BeforeEach
    void attestJanuary() {
        market.grant(
                Holders.initiator("power"),
                Holders.approver("power"),
                attest("a", plant.rows(JANUARY, RIGHT)),
                POWER.actor());
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Holders.initiator("power"), restate("b", rows), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.WUHAN, restate("b", rows), Reason.WRONG_JURISDICTION);
        refused(restate("b", plant.rows(FEBRUARY, 2, RIGHT)), Reason.WRONG_STATE);
        refused(restate("b", plant.rows(JANUARY, 1, RIGHT)), Reason.WRONG_STATE);
        refused(
                new RestateMonths(new ActId("b"), lines(rows), BECAUSE, ConfidedMonths.none()),
                Reason.COMMITMENT_DIFFERS);
        refused(restate("b", plant.rows(JANUARY, 2, OTHER.replace("650.00", "650.0"))), Reason.DECIMALS_WRONG);
        AccountStanding standing = market.find(AccountStanding.key(POWER)).orElseThrow();
        market.put(Changes.none()
                .put(
                        AccountStanding.key(POWER),
                        new AccountStanding(
                                POWER,
                                standing.type(),
                                standing.holder(),
                                new Adcode("310000"),
                                standing.standing(),
                                standing.measures())));
        refused(restate("b", rows), Reason.WRONG_JURISDICTION);
    }

    @ParameterizedTest
    @EnumSource
    void keepsHowFarTheReviewIs(Status status) {
        plant.reviewed(JANUARY, status, Optional.empty());
        Optional<ActRef> accepted = plant.head(JANUARY).accepted();
        plant.lock();
        MonthsRestated fact = granted(Founding.PROVINCE, restate("b", rows));
        Attestation restated = fact.attested().get(0);
        assertEquals(Attestation.Why.RESTATED, restated.why());
        assertEquals(Optional.of(BECAUSE), restated.because());
        assertEquals(Optional.of(new Attestation.Replaced(1, accepted)), restated.replaces());
        AttestedMonth head = plant.head(JANUARY);
        assertEquals(status, head.status());
        assertEquals(2, head.version());
        assertEquals(accepted.map(unused -> fact.act()), head.accepted());
    }

    @Test
    void stillStandsWhereNothingElseDoes() {
        market.put(Changes.none()
                .put(TechnicalBody.key(PowerPlant.LABORATORY), PowerPlant.laboratory(TechnicalBody.Kind.METROLOGY)));
        plant.measureAllYear("C");
        Holders.stand(market, POWER, Standing.CLOSED);
        granted(Founding.PROVINCE, restate("b", plant.rows(JANUARY, 2, RIGHT.replace("C/bituminous=20.908 ", ""))));
    }

    @Test
    void theEmitterReadsWhatTheRegulatorRestated() {
        granted(Founding.PROVINCE, restate("b", rows));
        MonthValues values = market.answer(
                Holders.initiator("power"), new GetValues(rows.month().of()), MonthValues.class);
        assertEquals(rows, values.given());
    }

    @Test
    void oneLineIsRefusedAndTheOthersCount() {
        MonthsRestated fact = granted(Founding.PROVINCE, restate("b", rows, plant.rows(FEBRUARY, 2, RIGHT)));
        assertEquals(1, fact.attested().size());
        assertEquals(
                List.of(Reason.WRONG_STATE),
                fact.refused().stream().map(RefusedMonth::reason).toList());
    }

    private static RestateMonths restate(String id, ConfidedMonth... months) {
        return new RestateMonths(new ActId(id), lines(months), BECAUSE, new ConfidedMonths(List.of(months)));
    }

    private static List<EntityLine> lines(ConfidedMonth... months) {
        return Stream.of(months).map(rows -> new EntityLine(POWER, line(rows))).toList();
    }

    private void refused(RestateMonths request, Reason reason) {
        market.refuse(Founding.HUBEI, request, reason);
    }

    private MonthsRestated granted(Actor office, RestateMonths request) {
        return (MonthsRestated) market.grant(Founding.HUBEI, Founding.HUBEI_TWO, request, office);
    }
}
