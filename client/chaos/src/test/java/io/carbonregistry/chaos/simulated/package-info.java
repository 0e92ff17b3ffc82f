/**
 * The simulation's random people on a real ledger: several clients ask at once while faults strike, and the model decides everything again
 * in the order of the blocks.
 *
 * <p>{@link io.carbonregistry.chaos.simulated.Life} founds the market that every simulation starts from on a network, by real identities; its
 * clients draw acts of all kinds by all roles from what the model has come to, and hand them in with the client of this build. An act is
 * asked for, under way, and told of as granted or refused; or nobody answers. Tests and {@code scripts/simulate} start one. It never lets
 * the ledger tell what the model should come to.
 */
@NullMarked
package io.carbonregistry.chaos.simulated;

import org.jspecify.annotations.NullMarked;
