/** Programs that hold things against each other. */
@NullMarked
package io.carbonregistry.client.locks;

import org.jspecify.annotations.NullMarked;
