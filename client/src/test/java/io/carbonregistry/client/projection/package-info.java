/** The projection over blocks of the embedded ledger. */
@NullMarked
package io.carbonregistry.client.projection;

import org.jspecify.annotations.NullMarked;
