/** Links in every weather. */
@NullMarked
package io.carbonregistry.chaos.links;

import org.jspecify.annotations.NullMarked;
