/**
 * The market that a benchmark works on: a registry without limits and delays, holders with accounts and blocks, and whoever signs.
 *
 * <p>Everything in it is made by the registry's own acts, each with the signatures that it takes; two persons sign for all
 * accounts. A market is founded once and grows from scenario to scenario. Delays and daily limits are set to none at the
 * founding, as an operator may, for what is measured is the registry and not a waiting time. It never writes past the registry,
 * and never gives a scenario units that another draws from.
 */
@NullMarked
package io.carbonregistry.bench.market;

import org.jspecify.annotations.NullMarked;
