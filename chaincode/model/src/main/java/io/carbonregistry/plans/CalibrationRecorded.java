package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A calibration of a meter is known. */
public record CalibrationRecorded(
        ActRef act,
        BodyId body,
        AccountId account,
        MeterId meter,
        String number,
        LocalDate from,
        LocalDate until,
        BigDecimal foundPercent,
        LocalDate day)
        implements Fact {}
