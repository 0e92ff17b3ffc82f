/**
 * The market that a storm rages over.
 *
 * <p>{@link io.carbonregistry.chaos.ground.Ground} founds a registry, opens two accounts a client and a pair that all of them share, gives
 * them units, admits a bank, and brings facilities to where a month can be attested. Ground is laid once, before the first fault, by
 * the registry's own acts with all their signatures. Every client knows it by names that follow from numbers. It never writes past
 * the registry.
 */
@NullMarked
package io.carbonregistry.chaos.ground;

import org.jspecify.annotations.NullMarked;
