/**
 * The private data of the channel: blocks hold their hashes, and this holds the data themselves.
 *
 * <p>It keeps what was endorsed until it is ordered, then with its block, and forgets what was purged or has lived its
 * blocks; it is as lasting as the blocks, since it cannot be made again from them. It knows collections, their members
 * and write sets, and not what chaincode means by them. A write set is endorsed, written with a block, and in the end
 * forgotten. A peer of an organisation asks for what the organisation holds, and a client of that peer for what the
 * collection lets it read. Nothing in here is ever logged, and no organisation is given what its collections do not list.
 */
@NullMarked
package io.carbonregistry.devledger.privatedata;

import org.jspecify.annotations.NullMarked;
