package io.carbonregistry.client.replay;

import io.carbonregistry.kernel.Text;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Where a transaction stands.
 *
 * @param block the block's number
 * @param transaction its place in the block, from 0
 */
public record Place(long block, long transaction) implements Text, Comparable<Place> {

    /** Before every transaction. */
    public static final Place FIRST = new Place(0, 0);

    /** After every transaction. */
    public static final Place LAST = new Place(Long.MAX_VALUE, Integer.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})/([0-9]{1,9})");
    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::block).thenComparingLong(Place::transaction);

    /** Reads {@code block/transaction}. */
    public static Place parse(String text) {
        Text.require(FORM.matcher(text).matches(), "place", text, "BLOCK/TRANSACTION");
        int slash = text.indexOf('/');
        return new Place(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return block + "/" + transaction;
    }
}
