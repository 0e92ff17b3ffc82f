/**
 * Commands about identities: who has one in a network's folder, and how another comes to be.
 *
 * <p>An identity is created by its organisation's own authority or imported from a trusted other; its certificate is renewed for
 * the key that it has, or revoked. Whoever may read the organisation's authority may create one, and the registry still admits only keys that a mandate
 * names. It works on files alone and needs no running network. A private key is never printed, and an existing one never
 * overwritten.
 */
@NullMarked
package io.carbonregistry.client.cli.identities;

import org.jspecify.annotations.NullMarked;
