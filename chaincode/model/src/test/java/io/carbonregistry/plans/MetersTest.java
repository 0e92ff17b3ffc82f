package io.carbonregistry.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.formulas.Calibration;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Meters and their calibrations: each act refused in order of precedence, then granted. */
class MetersTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 10);
    private static final LocalDate ACCREDITED = LocalDate.of(2027, 12, 31);
    private static final MeterId NEXT = new MeterId("scale-2");
    private static final Signer METROLOGIST = Plant.surveyor(Plant.METROLOGY, "METROLOGY", 1);

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void aMeterIsOfAKindInTheGuideline() {
        RegisterMeter register = Plant.scale(Plant.SCALE, SINCE, Optional.empty());
        market.refuse(Founding.HUBEI, register, Reason.ROLE_NOT_ALLOWED);
        plant.standing();
        market.refuse(Holders.initiator("steel"), of("other", register, "BELT_SCALE"), Reason.NOT_REPRESENTED);
        Holders.open(market, "other");
        market.refuse(Holders.initiator("other"), of("other", register, "BELT_SCALE"), Reason.FACILITY_OUTSIDE);
        plant.refuse(of("steel", register, "CLOCK"), Reason.PARAMETER_NOT_IN_GUIDELINE);
        plant.refuse(Plant.scale(Plant.SCALE, Founding.DAY.plusDays(1), Optional.empty()), Reason.TIME_ORDER);
        assertEquals(
                new MeterRegistered(
                        new ActRef(Plant.STEEL.actor(), register.id()),
                        Plant.STEEL,
                        Plant.SCALE,
                        Plant.UNIT,
                        "BELT_SCALE",
                        SINCE,
                        Optional.empty(),
                        Founding.DAY),
                plant.own(register));
        plant.nation(new PublishGuideline(new ActId("v2"), Plant.guideline("POWER-V2", Plant.MARCH)));
        plant.refuse(Plant.scale(NEXT, SINCE, Optional.empty()), Reason.GUIDELINE_NOT_IN_FORCE);
    }

    @Test
    void aSuccessorBeginsTheDayAfterTheOtherEnds() {
        plant.metered();
        plant.refuse(Plant.scale(NEXT, SINCE, Optional.of(Plant.SCALE)), Reason.TIME_ORDER);
        plant.own(Plant.scale(NEXT, FIRST, Optional.of(Plant.SCALE)));
        Meter before = meter(Plant.SCALE);
        assertEquals(Optional.of(NEXT), before.replacedBy());
        assertTrue(before.isInUse(FIRST.minusDays(1)));
        assertFalse(before.isInUse(FIRST));
        assertFalse(meter(NEXT).isInUse(FIRST.minusDays(1)));
        plant.refuse(Plant.scale(new MeterId("scale-3"), FIRST, Optional.of(Plant.SCALE)), Reason.METER_UNKNOWN);
    }

    @Test
    void aMeterIsRetiredOnce() {
        plant.metered();
        market.refuse(Founding.HUBEI, retire("r1", FIRST), Reason.ROLE_NOT_ALLOWED);
        plant.refuse(retire("r1", SINCE.minusDays(1)), Reason.TIME_ORDER);
        plant.refuse(retire("r1", Founding.DAY.plusDays(1)), Reason.TIME_ORDER);
        RetireMeter retire = retire("r1", FIRST);
        assertEquals(
                new MeterRetired(
                        new ActRef(Plant.STEEL.actor(), retire.id()),
                        Plant.STEEL,
                        Plant.SCALE,
                        FIRST,
                        retire.because(),
                        Founding.DAY),
                plant.own(retire));
        plant.refuse(retire("r2", FIRST), Reason.WRONG_STATE);
        assertTrue(meter(Plant.SCALE).isInUse(FIRST));
        assertFalse(meter(Plant.SCALE).isInUse(FIRST.plusDays(1)));
    }

    private static RetireMeter retire(String id, LocalDate last) {
        return new RetireMeter(new ActId(id), Plant.STEEL, Plant.SCALE, last, new Grounds("worn out"));
    }

    @Test
    void aCalibrationIsSaidByWhoMadeIt() {
        RecordCalibration record = calibration("k1", FIRST, FIRST.plusYears(1).minusDays(1), "0.7");
        market.refuse(Holders.initiator("steel"), record, Reason.ROLE_NOT_ALLOWED);
        market.refuse(METROLOGIST, record, Reason.NOT_REPRESENTED);
        plant.metered();
        plant.nation(Plant.metrology(Founding.DAY));
        market.refuse(METROLOGIST, record, Reason.BODY_NOT_ACCREDITED);
        admittedSince(FIRST);
        market.refuse(
                METROLOGIST,
                calibration("k1", Founding.DAY.plusDays(1), Founding.DAY.plusDays(1), "0.7"),
                Reason.BODY_NOT_ACCREDITED);
        market.refuse(METROLOGIST, calibration("k1", FIRST, FIRST.plusYears(1), "0.7"), Reason.CERTIFICATE_TOO_LONG);
        assertEquals(
                new CalibrationRecorded(
                        new ActRef(Plant.METROLOGY.office(), record.id()),
                        Plant.METROLOGY,
                        Plant.STEEL,
                        Plant.SCALE,
                        "k1",
                        record.from(),
                        record.until(),
                        record.foundPercent(),
                        Founding.DAY),
                market.grant(METROLOGIST, record));
        market.refuse(
                METROLOGIST,
                calibration("k2", Founding.DAY, Founding.DAY.plusDays(1), "0.5"),
                Reason.CERTIFICATE_OVERLAPS);
    }

    @Test
    void aCalibrationIsNeverToCome() {
        plant.metered();
        plant.nation(Plant.metrology(ACCREDITED));
        LocalDate tomorrow = Founding.DAY.plusDays(1);
        market.refuse(METROLOGIST, calibration("k1", tomorrow, tomorrow, "0.7"), Reason.TIME_ORDER);
    }

    @Test
    void howAMeterStoodInAMonth() {
        plant.metered();
        assertEquals(new Calibration(new BigDecimal("0.5"), Optional.empty(), 28, 28), february());
        plant.nation(Plant.metrology(ACCREDITED));
        admittedSince(FIRST);
        market.grant(METROLOGIST, calibration("k1", FIRST, FIRST.plusMonths(6), "0.7"));
        assertEquals(new Calibration(new BigDecimal("0.5"), Optional.of(new BigDecimal("0.7")), 28, 9), february());
        Meter scale = meter(Plant.SCALE);
        assertEquals(0, scale.calibration(FIRST, FIRST.plusDays(3)).uncovered());
        assertEquals(
                List.of(scale),
                market.answer(
                                People.holder("BankMSP", "anybody", "BANK"),
                                new ListMeters(Plant.STEEL, 10, Optional.empty()),
                                MeterPage.class)
                        .meters());
    }

    private Calibration february() {
        return meter(Plant.SCALE).standing(Plant.MARCH.plus(-1));
    }

    private Meter meter(MeterId id) {
        return market.find(Meter.key(Plant.STEEL, id)).orElseThrow();
    }

    /** As if it had been admitted before the registry's first day. */
    private void admittedSince(LocalDate day) {
        TechnicalBody now = market.find(TechnicalBody.key(Plant.METROLOGY)).orElseThrow();
        market.put(Changes.none()
                .put(
                        TechnicalBody.key(Plant.METROLOGY),
                        new TechnicalBody(
                                now.id(),
                                now.kind(),
                                now.name(),
                                now.seat(),
                                now.accreditations(),
                                List.of(new TechnicalBody.Since(TechnicalBody.Standing.ADMITTED, day)),
                                List.of())));
    }

    private static RegisterMeter of(String account, RegisterMeter like, String kind) {
        return new RegisterMeter(
                like.id(),
                new AccountId(account),
                like.meter(),
                like.facility(),
                like.guideline(),
                kind,
                like.model(),
                like.site(),
                like.accuracyClass(),
                like.intervalMonths(),
                like.installed(),
                like.replaces());
    }

    private static RecordCalibration calibration(String number, LocalDate from, LocalDate until, String found) {
        return new RecordCalibration(
                new ActId(number),
                Plant.METROLOGY,
                Plant.STEEL,
                Plant.SCALE,
                number,
                from,
                until,
                new BigDecimal(found));
    }
}
