/** Who may see whom, what a deterministic model may not touch, and what nothing may be called. */
@NullMarked
package io.carbonregistry.architecture;

import org.jspecify.annotations.NullMarked;
