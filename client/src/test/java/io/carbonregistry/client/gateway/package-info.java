/** Signing, and what calls of the gateway come to. */
package io.carbonregistry.client.gateway;
