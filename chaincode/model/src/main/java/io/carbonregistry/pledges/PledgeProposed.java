package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/**
 * A pledge is proposed.
 *
 * @param act the act, by which it is named
 * @param terms the digest that whoever agrees must carry
 * @param proposed what is proposed
 * @param day when
 */
public record PledgeProposed(ActRef act, Digest terms, PledgeTerms proposed, LocalDate day) implements Fact {}
