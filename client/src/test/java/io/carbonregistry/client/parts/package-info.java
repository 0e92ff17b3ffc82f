/** The tests of acts in parts. */
@NullMarked
package io.carbonregistry.client.parts;

import org.jspecify.annotations.NullMarked;
