/** Block files, whole and not. */
@NullMarked
package io.carbonregistry.client.replay;

import org.jspecify.annotations.NullMarked;
