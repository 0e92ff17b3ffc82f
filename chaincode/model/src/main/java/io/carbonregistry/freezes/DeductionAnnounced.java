package io.carbonregistry.freezes;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** The public was told of a deduction. */
public record DeductionAnnounced(ActRef act, ActRef freeze, ActRef deduction, Document document, LocalDate day)
        implements Fact {}
