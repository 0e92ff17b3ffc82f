/**
 * Fabric CA's servers as a network's authorities: one for each organisation, which issues with the keys of the organisation's own.
 *
 * <p>A server runs or has ended; whom it has registered it remembers in its folder. Who may read that folder may issue anything in the
 * organisation's name, as with the organisation's own authorities. It knows organisations, certificates and attributes as plain
 * strings, and nothing of channels. An identity that is there is never issued anew, a server listens where it is told and nowhere
 * else, and no secret stands on a command line or in a log.
 */
@NullMarked
package io.carbonregistry.fabric.network.authorities;

import org.jspecify.annotations.NullMarked;
