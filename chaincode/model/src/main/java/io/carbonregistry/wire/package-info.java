/**
 * What a record is in bytes: one canonical codec (RFC 8785) writes whatever is stored, returned, announced and hashed.
 *
 * <p>{@link io.carbonregistry.wire.CanonicalJson} knows text and trees, {@link io.carbonregistry.wire.Records} knows how records
 * stand in them, and {@link io.carbonregistry.wire.RefusalJson} how a refusal travels. Both ends of the wire use it: the
 * registry strictly, a client tolerantly where it reads what a newer registry wrote. It knows the grammar of the kernel and no
 * capability. What it writes never depends on locale, time zone, default charset or hash order, and it never reads what it
 * would not have written, but for the order of members, the space between them and the escapes within.
 */
@NullMarked
package io.carbonregistry.wire;

import org.jspecify.annotations.NullMarked;
