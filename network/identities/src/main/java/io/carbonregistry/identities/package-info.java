/**
 * X.509 identities for Fabric networks: certificate authorities, enrolment and TLS certificates, and the folders that
 * hold them.
 *
 * <p>The package knows organisations, MSP ids, people's enrolment ids and attributes as plain strings; it knows nothing
 * of what the attributes mean, nor of any ledger. What it writes is what Fabric's own tools and SDKs read. Whoever can
 * read an authority's key file can issue anything in that organisation's name, so every key file has mode 0600 in a
 * folder of mode 0700. A folder appears whole or not at all, an existing identity is never overwritten, and no key ever
 * stands in a message, a log or a {@code toString}. Nothing here contacts a network.
 *
 * <pre>
 * organisations/
 *   &lt;Organisation&gt;/
 *     organisation.json              name and MSP id
 *     connection.json                where its clients find the network
 *     ca/ca.crt ca.key [crl.pem]     the enrolment authority
 *     tlsca/ca.crt ca.key            the TLS authority
 *     msp/                           the verifying MSP, for a channel's configuration
 *       cacerts/ca.pem
 *       tlscacerts/tlsca.pem
 *       crls/crl.pem                 once a certificate was revoked
 *       config.yaml                  node OUs
 *     peers/&lt;name&gt;/
 *       msp/                         the local MSP of one identity
 *         signcerts/cert.pem
 *         keystore/priv_sk           PKCS#8
 *         cacerts/ca.pem
 *         intermediatecerts/         when the chain has any
 *         tlscacerts/tlsca.pem
 *         config.yaml
 *       tls/ca.crt server.crt server.key
 *     orderers/&lt;name&gt;/            as peers
 *     users/&lt;name&gt;/msp/          as a peer's MSP
 * </pre>
 */
@org.jspecify.annotations.NullMarked
package io.carbonregistry.identities;
