/**
 * The connections of a network, through proxies that can disturb them.
 *
 * <p>A {@link io.carbonregistry.chaos.links.Link} takes connections on a port of its own and passes bytes on, both ways, as the weather is:
 * fair, delayed, stalled, or torn in the middle of what is sent. It stands between clients and gateways, or between the embedded
 * ledger and the chaincode. The storm alone makes the weather. It knows bytes, and nothing of what they mean. It never changes or
 * reorders one.
 */
@NullMarked
package io.carbonregistry.chaos.links;

import org.jspecify.annotations.NullMarked;
