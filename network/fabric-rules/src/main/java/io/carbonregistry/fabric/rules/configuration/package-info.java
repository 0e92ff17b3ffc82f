/**
 * A channel's configuration: its organisations, policies, orderers and capabilities.
 *
 * <p>It is for reading what configuration blocks state and for following signed updates of it. It knows which policy
 * guards which item. It does not know how an update is made or ordered. A configuration never changes: an update leads
 * to another one. An update that not everybody has signed who must never leads anywhere.
 */
@NullMarked
package io.carbonregistry.fabric.rules.configuration;

import org.jspecify.annotations.NullMarked;
