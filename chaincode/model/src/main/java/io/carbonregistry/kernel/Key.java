package io.carbonregistry.kernel;

/**
 * Where one state stands: plain ASCII, parts separated by {@code /}.
 *
 * @param text the ledger key
 * @param type what stands there
 */
public record Key<S extends State>(String text, Class<S> type) implements Comparable<Key<?>> {

    /** The key of the given parts, joined by {@code /}. */
    public static <S extends State> Key<S> of(Class<S> type, Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(text.isEmpty() ? "" : "/").append(part);
        }
        return new Key<>(text.toString(), type);
    }

    @Override
    public int compareTo(Key<?> other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
