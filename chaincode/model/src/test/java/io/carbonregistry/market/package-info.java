/** A market in memory: the registry's entry on bytes over a sorted map, with real certificates. */
@NullMarked
package io.carbonregistry.market;

import org.jspecify.annotations.NullMarked;
