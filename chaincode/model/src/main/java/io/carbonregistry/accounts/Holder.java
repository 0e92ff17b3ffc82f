package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Text;
import java.util.Optional;

/**
 * In whose name an account stands. A natural person stands with a salted digest alone, for personal data never enters public
 * state.
 *
 * @param id the unified social credit code of a body, or the salted digest of a person
 * @param name the registered name of a body
 */
public record Holder(String id, Optional<String> name) {

    public Holder {
        Text.requireId("holder id", id);
        name.ifPresent(given ->
                Text.require(!given.isBlank() && given.length() <= 256, "holder name", given, "1 to 256 characters"));
    }
}
