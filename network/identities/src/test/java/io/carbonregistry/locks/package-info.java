/** Programs that hold things against each other. */
@NullMarked
package io.carbonregistry.locks;

import org.jspecify.annotations.NullMarked;
