package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;

/** Keys of rows: parts that sort one after the other, each ended by the least character, places padded so that they sort. */
final class RowKey {

    private static final char END = '\u0000';
    private static final int BLOCK_DIGITS = 19;
    private static final int TRANSACTION_DIGITS = 10;

    private RowKey() {}

    /** The parts, each with its end; what begins so begins with these parts. */
    static String prefix(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(part instanceof Place place ? sortable(place) : part).append(END);
        }
        return key.toString();
    }

    /** A place under a prefix. */
    static String at(String prefix, Place place) {
        return prefix + sortable(place);
    }

    /** The place that a key made by {@link #at} ends with. */
    static Place place(String key) {
        String place = key.substring(key.length() - BLOCK_DIGITS - TRANSACTION_DIGITS);
        return new Place(
                Long.parseLong(place.substring(0, BLOCK_DIGITS)), Long.parseLong(place.substring(BLOCK_DIGITS)));
    }

    /** The first part of a key. */
    static String first(String key) {
        return key.substring(0, key.indexOf(END));
    }

    /** Where the keys end that begin with a prefix and a part. */
    static String after(String prefix, String part) {
        return prefix + part + (char) (END + 1);
    }

    private static String sortable(Place place) {
        return padded(place.block(), BLOCK_DIGITS) + padded(place.transaction(), TRANSACTION_DIGITS);
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
