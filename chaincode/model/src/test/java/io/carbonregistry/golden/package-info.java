/** The records as they stand on the wire and on the ledger, kept as files that no change may alter unseen. */
@NullMarked
package io.carbonregistry.golden;

import org.jspecify.annotations.NullMarked;
