/**
 * Who is on the channel: the organisations of a folder, the identities with which this process signs as their peers and
 * orderer, and the channel's configuration made from them.
 *
 * <p>It knows MSPs, certificates, policies and nothing of transactions. The configuration becomes block 0 and does not
 * change after that; what anybody may ask follows from it alone. A private key never leaves this package.
 */
@NullMarked
package io.carbonregistry.devledger.organisations;

import org.jspecify.annotations.NullMarked;
