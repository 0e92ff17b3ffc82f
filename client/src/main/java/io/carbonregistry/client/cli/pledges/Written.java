package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.kernel.Digest;

/**
 * What was written into a file that an act confides.
 *
 * @param root what the act publishes of it
 */
record Written(Digest root) {}
