package io.carbonregistry.chaincode;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What decides.
 *
 * @param entry answers a proposal over the states it looks up; called by many threads at once
 * @param metadata what can be asked, as the JSON of {@code org.hyperledger.fabric:GetMetadata}
 */
public record Model(BiFunction<Proposal, Lookup, Outcome> entry, Supplier<byte[]> metadata) {}
