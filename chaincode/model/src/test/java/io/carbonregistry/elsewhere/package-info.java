/** Programs of the tests in processes of their own. */
@NullMarked
package io.carbonregistry.elsewhere;

import org.jspecify.annotations.NullMarked;
