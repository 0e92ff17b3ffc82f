/** The national month, small. */
@NullMarked
package io.carbonregistry.bench.months;

import org.jspecify.annotations.NullMarked;
