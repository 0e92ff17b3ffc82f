package io.carbonregistry.freezes;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;

/**
 * An order, judgment or decision that an act rests on.
 *
 * @param number as its court or authority gave it, 1 to 256 characters
 * @param digest SHA-256 of its file, which never stands on the ledger
 */
public record Document(String number, Digest digest) {

    public Document {
        Text.requirePhrase("document", number, 256);
    }
}
