/**
 * What stands in an envelope.
 *
 * <p>It is for taking a transaction apart: headers, creator, proposal, response, read and write sets, endorsements and
 * event. It knows the layers of protocol buffers. It does not know whether a signature holds or a flag is right.
 * Whatever can't be read ends in a MalformedException that says what. Nothing here changes what was signed.
 */
@NullMarked
package io.carbonregistry.fabric.rules.transactions;

import org.jspecify.annotations.NullMarked;
