package io.carbonregistry.devledger.state;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which key a hash stands for, and who holds a value of it: the MSP ids, and after an empty line the key. */
record Holding(String key, SortedSet<String> organisations) {

    static Holding of(String key, byte @Nullable [] before) {
        return before == null ? new Holding(key, new TreeSet<>()) : decode(before);
    }

    static Holding decode(byte[] stored) {
        String text = new String(stored, StandardCharsets.UTF_8);
        SortedSet<String> organisations = new TreeSet<>();
        int at = 0;
        for (int end = text.indexOf('\n'); end > at; end = text.indexOf('\n', at)) {
            organisations.add(text.substring(at, end));
            at = end + 1;
        }
        return new Holding(text.substring(at + 1), organisations);
    }

    byte[] encode() {
        StringBuilder text = new StringBuilder();
        organisations.forEach(organisation -> text.append(organisation).append('\n'));
        return text.append('\n').append(key).toString().getBytes(StandardCharsets.UTF_8);
    }
}
