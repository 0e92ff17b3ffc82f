/**
 * Which month rests on whom and on what, as the blocks tell it.
 *
 * <p>It is for whoever may read full blocks, and asks a {@link io.carbonregistry.client.projection.Projection}, so nothing here is a value and nobody's permission is
 * needed beyond that. {@link io.carbonregistry.client.citations.CitationSearch} finds every version of every month that cites a technical body, a meter or a published
 * factor, locked and superseded ones too. What is found is in the order of facility, month and version, and as of a block that it names.
 */
@NullMarked
package io.carbonregistry.client.citations;

import org.jspecify.annotations.NullMarked;
