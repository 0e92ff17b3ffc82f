package io.carbonregistry.client.demo.eutl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers lines into transactions. */
final class Gathering {

    private final int limit;
    private final Map<String, List<Line>> transactions = new LinkedHashMap<>();
    private final Set<String> damaged = new HashSet<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private long lines;

    Gathering(int limit) {
        this.limit = limit;
    }

    /** Takes the next line; false once it belongs to one transaction too many. */
    boolean takes(String text) {
        try {
            List<String> fields = LineParser.fields(text);
            String id = Column.TRANSACTION_ID.of(fields);
            if (!transactions.containsKey(id) && transactions.size() == limit) {
                return false;
            }
            lines++;
            gather(id, fields);
        } catch (UnreadableException e) {
            lines++;
            reject(e);
        }
        return true;
    }

    TransactionLog log() {
        return new TransactionLog(
                lines,
                transactions.entrySet().stream()
                        .map(one ->
                                new LoggedTransaction(one.getKey(), one.getValue(), !damaged.contains(one.getKey())))
                        .toList(),
                unreadable);
    }

    /** A transaction one of whose lines is damaged is known to be damaged, as far as its id can be read. */
    private void gather(String id, List<String> fields) {
        List<Line> gathered = transactions.computeIfAbsent(id, unused -> new ArrayList<>());
        try {
            gathered.add(LineParser.line(fields));
        } catch (UnreadableException e) {
            damaged.add(id);
            reject(e);
        }
    }

    private void reject(UnreadableException e) {
        long header = 1;
        unreadable.add(new Unreadable(header + lines, e.why()));
    }
}
