/**
 * Chooses the blocks that acts take from: people say how many tonnes of what, and of whom.
 *
 * <p>A {@link io.carbonregistry.client.leasing.Demand} becomes a {@link io.carbonregistry.client.leasing.Lease} on blocks of a
 * {@link io.carbonregistry.client.leasing.Stock}, the process's own view of what an account holds. A block is free or leased to
 * one act; it comes back when the act is refused, and what is left of it when it is committed. An identity leases what the
 * registry lets it see. Where a daily limit is divided into {@link io.carbonregistry.client.leasing.Lanes}, an act leases one of them too. No block is ever leased to two acts of one process at once, and a holding is called insufficient only
 * after it was read anew.
 */
@NullMarked
package io.carbonregistry.client.leasing;

import org.jspecify.annotations.NullMarked;
