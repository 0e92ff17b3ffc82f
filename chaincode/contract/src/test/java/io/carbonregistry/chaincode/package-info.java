@NullMarked
package io.carbonregistry.chaincode;

import org.jspecify.annotations.NullMarked;
