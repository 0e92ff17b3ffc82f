package io.carbonregistry.devledger.simulation;

import java.util.Comparator;

/**
 * The order of texts by their UTF-8 bytes, which is that of their code points. Java's own differs where one of two characters is beyond the
 * basic plane: its surrogates stand below the plane's last characters.
 */
final class ByteOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return one.length() - other.length();
    }
}
