/**
 * The gateway that a peer offers to applications: it collects endorsements, submits, reports how transactions ended, and
 * streams events.
 *
 * <p>A transaction is endorsed, prepared, submitted, committed. The package knows the peers of this network and which of
 * them a policy needs; of chaincode it knows names alone. Whom a peer would answer, its gateway answers, with a peer's own
 * statuses and details. It never signs for a client and never changes what peers have signed.
 */
@NullMarked
package io.carbonregistry.devledger.gateway;

import org.jspecify.annotations.NullMarked;
