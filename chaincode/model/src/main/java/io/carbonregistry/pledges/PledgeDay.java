package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import java.time.LocalDate;

/**
 * One step that a pledge has taken.
 *
 * @param step which
 * @param day when
 * @param act by which act
 */
public record PledgeDay(PledgeStep step, LocalDate day, ActRef act) {}
