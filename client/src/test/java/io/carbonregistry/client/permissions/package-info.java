/** Who may ask what, tried over the wire: every request by every role, on accounts of its own and of others, however they stand. */
@NullMarked
package io.carbonregistry.client.permissions;

import org.jspecify.annotations.NullMarked;
