package io.carbonregistry.client.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What a receipt calls things, in Chinese and English. */
final class ReceiptWords {

    private static final Properties WORDS = read();

    private ReceiptWords() {}

    /** The words for a constant, which must be there. */
    static String of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static Properties read() {
        try (InputStream in =
                        Objects.requireNonNull(ReceiptWords.class.getResourceAsStream("receipt-words.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
