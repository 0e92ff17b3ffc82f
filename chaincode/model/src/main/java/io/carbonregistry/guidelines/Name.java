package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Text;

/** What a code is called in English and Chinese. */
public record Name(String code, String en, String zh) {

    public Name {
        Text.requireId("code", code);
        Text.requirePhrase("English name", en, 256);
        Text.requirePhrase("Chinese name", zh, 256);
    }
}
