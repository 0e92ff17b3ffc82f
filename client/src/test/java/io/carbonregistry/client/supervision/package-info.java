/** Tests of the rules of supervision: each finds what is planted, and none finds anything in honest months. */
@NullMarked
package io.carbonregistry.client.supervision;

import org.jspecify.annotations.NullMarked;
