/** The audit over blocks of the embedded ledger, honest and not. */
@NullMarked
package io.carbonregistry.client.audit;

import org.jspecify.annotations.NullMarked;
