/** Tests of pictures: what they must show is in them, as colours and as letters. */
@NullMarked
package io.carbonregistry.client.pictures;

import org.jspecify.annotations.NullMarked;
