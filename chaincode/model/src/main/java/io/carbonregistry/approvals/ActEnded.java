package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An act that was not done never will be.
 *
 * @param ended which
 * @param how as whom it ended: declined, withdrawn or void
 * @param because why, where a reason was asked
 */
public record ActEnded(ActRef act, ActRef ended, Act.Status how, Optional<Grounds> because, LocalDate day)
        implements Fact {}
