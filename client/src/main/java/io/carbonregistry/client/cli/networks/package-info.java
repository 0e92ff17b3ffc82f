/**
 * Commands about the embedded network: to start it, to stop it, and to see what runs where.
 *
 * <p>The first start of a folder makes organisations and founds the registry; a later one finds everything as it was left. A
 * network is running or stopped. Whoever may write its folder may ask. It works on processes of this machine alone, and stopping
 * never loses what was acknowledged.
 */
@NullMarked
package io.carbonregistry.client.cli.networks;

import org.jspecify.annotations.NullMarked;
