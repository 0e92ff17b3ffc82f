/** Proofs, as far as they need no ledger. */
@NullMarked
package io.carbonregistry.client.proofs;

import org.jspecify.annotations.NullMarked;
