/**
 * The certificates of a network's folder: when each ends, and new ones for the keys that are there.
 *
 * <p>A certificate is valid or has ended; what ends soon is told, soonest first. Whoever may read an organisation's authority may
 * renew its certificates. It knows folders and X.509, and nothing of running nodes, which read a new certificate when they start.
 * A key is never replaced, so neither consenters nor mandates need be told.
 */
@NullMarked
package io.carbonregistry.fabric.network.certificates;

import org.jspecify.annotations.NullMarked;
