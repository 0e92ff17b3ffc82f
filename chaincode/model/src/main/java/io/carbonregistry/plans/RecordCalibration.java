package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for a calibration of a meter to be known. The metrology body that has made it says so itself.
 *
 * @param body the body
 * @param account whose meter
 * @param meter which
 * @param number of the certificate
 * @param from the day of the calibration, the first that it holds for
 * @param until the last day it holds for
 * @param foundPercent the accuracy that was found
 */
public record RecordCalibration(
        ActId id,
        BodyId body,
        AccountId account,
        MeterId meter,
        String number,
        LocalDate from,
        LocalDate until,
        BigDecimal foundPercent)
        implements Request<CalibrationRecorded> {

    public RecordCalibration {
        new CalibrationCertificate(body, number, from, until, foundPercent);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Meter.key(account, meter), TechnicalBody.key(body));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CalibrationRecorded> decide(States states, Circumstances now, Rules rules) {
        Meter calibrated = states.get(Meter.key(account, meter));
        TechnicalBody by = states.get(TechnicalBody.key(body));
        Adcode place = states.get(AccountStanding.key(account)).adcode();
        CalibrationCertificate certificate = new CalibrationCertificate(body, number, from, until, foundPercent);
        by.requireAccredited(TechnicalBody.Kind.METROLOGY, calibrated.kind(), place, from, rules);
        by.requireAccredited(TechnicalBody.Kind.METROLOGY, calibrated.kind(), place, now.day(), rules);
        rules.require(!from.isAfter(now.day()), Reason.TIME_ORDER, "the calibration", now.day(), from);
        calibrated.requireTakes(certificate, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CalibrationRecorded(
                        now.act(), body, account, meter, number, from, until, foundPercent, now.day()))
                .writing(Meter.key(account, meter), calibrated.with(certificate));
    }
}
