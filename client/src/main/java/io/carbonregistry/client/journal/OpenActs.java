package io.carbonregistry.client.journal;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hyperledger.fabric.protos.common.Envelope;
import org.jspecify.annotations.Nullable;

/** Reads a journal from its first line on, and keeps what is open. */
final class OpenActs {

    private final Map<Entry, Course> courses = new LinkedHashMap<>();

    /** What is known of one act so far. */
    private static final class Course {
        private final Begun begun;
        private final StringBuilder envelope = new StringBuilder();
        private @Nullable Sent sent;
        private boolean more;
        private boolean givenUp;

        Course(Begun begun) {
            this.begun = begun;
        }

        void take(Sent part) {
            if (!more) {
                envelope.setLength(0);
            }
            envelope.append(part.envelope());
            more = part.more();
            sent = part;
        }

        OpenAct open(Predicate<Entry> isThere) {
            return new OpenAct(begun, transaction(), !givenUp && isThere.test(begun.entry()));
        }

        /** Of what was torn nothing was sent. */
        private Optional<SentTransaction> transaction() {
            return Optional.ofNullable(sent).filter(last -> !more).map(last -> {
                try {
                    byte[] bytes = Base64.getDecoder().decode(envelope.toString());
                    return new SentTransaction(last.transaction(), Envelope.parseFrom(bytes));
                } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
                    throw new IllegalStateException(
                            "the journal's transaction " + last.transaction() + " was altered", e);
                }
            });
        }
    }

    void take(Line line) {
        if (line instanceof Begun begun) {
            courses.put(begun.entry(), new Course(begun));
            return;
        }
        Course course = courses.get(line.entry());
        if (course == null) {
            return;
        }
        if (line instanceof Sent sent) {
            course.take(sent);
        } else if (line instanceof Ended ended && ended.outcome().isFinal()) {
            courses.remove(ended.entry());
        } else {
            course.givenUp = true;
        }
    }

    boolean isOpen(Entry entry) {
        return courses.containsKey(entry);
    }

    List<OpenAct> open(Predicate<Entry> isThere) {
        return courses.values().stream().map(course -> course.open(isThere)).toList();
    }
}
