/** What tests confide, remembered as it goes by, and looked for wherever it must not be. */
@NullMarked
package io.carbonregistry.client.secrets;

import org.jspecify.annotations.NullMarked;
