package io.carbonregistry.chaos.faults;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.carbonregistry.client.gateway.Connection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.common.Envelope;

/**
 * Sends signed transactions of clients once more, as somebody could who has listened: the last that each has sent, most of which are
 * still under way, by two others at once.
 *
 * @param homes where clients keep their journals
 * @param senders who sends
 */
public record Duplicate(List<Path> homes, List<Connection> senders) implements Fault {

    private static final int TAIL = 1 << 18;
    private static final String SENT = "{\"@type\":\"Sent\"";

    @Override
    public String strike(RandomGenerator random) {
        Path home = Any.one(homes, random);
        try (Stream<Path> files = Files.list(home)) {
            files.filter(file -> file.toString().endsWith(".journal"))
                    .flatMap(Duplicate::sent)
                    .forEach(this::send);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "duplicate";
    }

    private void send(JsonObject sent) {
        byte[] bytes = Base64.getDecoder().decode(sent.get("envelope").getAsString());
        try {
            Envelope envelope = Envelope.parseFrom(bytes);
            String transaction = sent.get("transaction").getAsString();
            for (Connection sender : senders) {
                CompletableFuture<?> unused = sender.submit(transaction, envelope);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last few that stand whole in a journal. */
    private static Stream<JsonObject> sent(Path journal) {
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), TAIL)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(SENT) && line.endsWith("}"))
                    .map(line -> JsonParser.parseString(line).getAsJsonObject())
                    .filter(line -> !Optional.ofNullable(line.get("more"))
                            .filter(more -> more.getAsBoolean())
                            .isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
