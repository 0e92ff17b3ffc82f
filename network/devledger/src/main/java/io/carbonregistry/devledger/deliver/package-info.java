/**
 * Delivers blocks: whole ones, filtered ones, and those that an orderer would send.
 *
 * <p>A request names where to start and stop; blocks follow, those that do not exist yet when they come, and a status ends
 * it. It knows seek positions, blocks and the policies that guard them. Everybody on the channel may have filtered
 * blocks, and those whom the configuration names full ones. A filtered block never holds more than ids, verdicts and the
 * names of events.
 */
@NullMarked
package io.carbonregistry.devledger.deliver;

import org.jspecify.annotations.NullMarked;
