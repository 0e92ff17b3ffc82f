/**
 * Brings Fabric's own programs to this machine: an official release archive is fetched or taken from a file, checked and unpacked.
 *
 * <p>It knows how the releases of Hyperledger Fabric are named and what an archive of one holds, and nothing of any network. Programs
 * are there whole or not at all: an archive is unpacked beside its place and renamed when all has been checked. Whoever runs it
 * trusts the archive as far as its SHA-256 was compared, and is told when it was not. Nothing leaves the folder it is told, no
 * link is made, and no program of an archive is run.
 */
@NullMarked
package io.carbonregistry.fabric.network.install;

import org.jspecify.annotations.NullMarked;
