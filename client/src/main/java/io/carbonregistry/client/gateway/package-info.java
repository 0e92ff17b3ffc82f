/**
 * Fabric's gateway service, as one identity asks it.
 *
 * <p>{@link io.carbonregistry.client.gateway.Connection} signs proposals, has them endorsed or evaluated, and sends the signed
 * transaction for ordering; {@link io.carbonregistry.client.gateway.Failure} reads what a failed call says. Calls never block
 * a thread. The package knows peers, proposals and transactions; of what is asked it knows function and arguments as bytes, and
 * of an answer whether it is a refusal. A transaction is signed once, and what is sent again is always the same bytes.
 */
@NullMarked
package io.carbonregistry.client.gateway;

import org.jspecify.annotations.NullMarked;
