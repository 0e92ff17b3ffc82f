/** What became of transactions. */
@NullMarked
package io.carbonregistry.client.commits;

import org.jspecify.annotations.NullMarked;
