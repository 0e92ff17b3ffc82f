/**
 * Who signed, and whether the channel's organisations vouch for it.
 *
 * <p>It is for turning serialised identities into ones that can be asked: who they are, whether they are valid, what
 * role they have, whether they signed. It knows X.509 certificates, revocation lists and organisational units as
 * Fabric's MSPs use them, and Go's way of finding a chain. It does not know the time: a certificate that has expired
 * since is as good as ever at commit. Only P-curves and, from V3_0 on, Ed25519 are keys. A signature whose s is not low
 * is never one.
 */
@NullMarked
package io.carbonregistry.fabric.rules.identities;

import org.jspecify.annotations.NullMarked;
