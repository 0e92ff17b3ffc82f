/** Which blocks acts get. */
@NullMarked
package io.carbonregistry.client.leasing;

import org.jspecify.annotations.NullMarked;
