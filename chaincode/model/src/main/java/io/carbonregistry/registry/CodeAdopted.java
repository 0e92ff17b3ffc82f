package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/**
 * Other code is in force.
 *
 * @param before the digest of the code until now
 * @param code the digest of the code from now on
 */
public record CodeAdopted(ActRef act, Digest before, Digest code, Grounds because, LocalDate day) implements Fact {}
