/** Journals that are torn, shared, and grown too large. */
@NullMarked
package io.carbonregistry.client.journal;

import org.jspecify.annotations.NullMarked;
