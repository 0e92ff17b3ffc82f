/**
 * Who may ask what, and the way that every act goes.
 *
 * <p>{@link io.carbonregistry.access.Permissions} is one table: every act and query against the roles that may ask it, and
 * those that must sign second. {@link io.carbonregistry.access.Way} takes one act through role, mandate, idempotency, keys and
 * shared rules to its own. This package sees every capability, and nothing sees it but the entry. No capability checks a role,
 * a mandate, a halt or an id by itself. Nothing is ever written that has not gone this way.
 */
@NullMarked
package io.carbonregistry.access;

import org.jspecify.annotations.NullMarked;
