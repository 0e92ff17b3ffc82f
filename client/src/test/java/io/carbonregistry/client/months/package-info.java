/** Months of facilities attested over the wire: what comes of them, who is refused, and who has their values. */
@NullMarked
package io.carbonregistry.client.months;

import org.jspecify.annotations.NullMarked;
