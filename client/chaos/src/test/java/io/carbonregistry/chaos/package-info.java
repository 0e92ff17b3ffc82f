/** Storms: a short one in which everything is struck once, and the arithmetic around them. */
@NullMarked
package io.carbonregistry.chaos;

import org.jspecify.annotations.NullMarked;
