/** What tests of other modules need of a real network. */
@NullMarked
package io.carbonregistry.fabric.network.samples;

import org.jspecify.annotations.NullMarked;
