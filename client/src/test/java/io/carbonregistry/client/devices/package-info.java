/** A file of measurements, its batch, and proofs of its rows. */
@NullMarked
package io.carbonregistry.client.devices;

import org.jspecify.annotations.NullMarked;
