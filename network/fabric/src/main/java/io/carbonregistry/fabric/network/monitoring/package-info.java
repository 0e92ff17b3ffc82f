/**
 * What a monitoring system must know of a network: which addresses tell of themselves, and whose they are.
 *
 * <p>It has no state of its own: what it tells is what the network's folder says now. Whoever may read that folder may ask. It knows
 * names, kinds and addresses of nodes, in the form that Prometheus reads. Nothing is measured here, and no secret is told.
 */
@NullMarked
package io.carbonregistry.fabric.network.monitoring;

import org.jspecify.annotations.NullMarked;
