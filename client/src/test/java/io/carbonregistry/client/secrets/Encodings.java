package io.carbonregistry.client.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms in which a text would leak: as it is, in whatever stands around it, in hexadecimal digits, in base64; and the bytes that it writes out. */
final class Encodings {

    private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){16,}");
    private static final int BITS_OF_BYTE = 8;
    private static final int BITS_OF_DIGIT = 6;

    private Encodings() {}

    static Stream<byte[]> of(String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        Stream<byte[]> written = written(bytes);
        return HEX.matcher(text).matches()
                ? Stream.concat(written, written(HexFormat.of().parseHex(text)))
                : written;
    }

    private static Stream<byte[]> written(byte[] bytes) {
        return Stream.of(
                        List.of(bytes),
                        texts(HexFormat.of().formatHex(bytes)),
                        texts(HexFormat.of().withUpperCase().formatHex(bytes)),
                        base64(bytes))
                .flatMap(List::stream);
    }

    /** Its digits depend on how many bytes stand before it; those that it shares with its neighbours are left out. */
    private static List<byte[]> base64(byte[] bytes) {
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(before -> {
                    byte[] padded = new byte[before + bytes.length];
                    System.arraycopy(bytes, 0, padded, before, bytes.length);
                    int first = (before * BITS_OF_BYTE + BITS_OF_DIGIT - 1) / BITS_OF_DIGIT;
                    int end = padded.length * BITS_OF_BYTE / BITS_OF_DIGIT;
                    return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                            .map(encoder -> Arrays.copyOfRange(encoder.encode(padded), first, end));
                })
                .map(digits -> new String(digits, ISO_8859_1))
                .distinct()
                .map(digits -> digits.getBytes(US_ASCII))
                .toList();
    }

    private static List<byte[]> texts(String text) {
        return List.of(text.getBytes(US_ASCII));
    }
}
