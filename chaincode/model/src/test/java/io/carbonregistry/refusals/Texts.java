package io.carbonregistry.refusals;

import io.carbonregistry.kernel.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The texts of all reasons in one language. */
final class Texts {

    private final Properties texts = new Properties();

    Texts(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Reason.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a reason, which every reason has. */
    String of(Reason reason) {
        return Objects.requireNonNull(texts.getProperty(reason.name()), reason::name);
    }
}
