/**
 * State keys, their versions, and what a block does to them.
 *
 * <p>It is for stores that validation asks and for what it hands back to them. It knows public keys and the hashes of
 * private ones, values, metadata and versions. It does not know how anything is kept on a disk. Keys are ordered by
 * their UTF-8 bytes, as Fabric orders them. An empty value is never kept: in Fabric it is a deletion.
 */
@NullMarked
package io.carbonregistry.fabric.rules.state;

import org.jspecify.annotations.NullMarked;
