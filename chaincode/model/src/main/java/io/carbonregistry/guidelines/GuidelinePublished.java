package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;

/** A version of a guideline holds from a month on. */
public record GuidelinePublished(
        ActRef act,
        String version,
        String sector,
        ReportingMonth from,
        Optional<ReportingMonth> until,
        String legalBasis,
        LocalDate day)
        implements Fact {}
