/** What waits in the review of months, on a real ledger. */
@NullMarked
package io.carbonregistry.client.reviews;

import org.jspecify.annotations.NullMarked;
