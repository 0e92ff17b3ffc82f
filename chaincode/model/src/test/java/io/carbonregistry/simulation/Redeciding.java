package io.carbonregistry.simulation;

import io.carbonregistry.Entry;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Desk;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.market.Market;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides kept proposals again, as acts or queries and as dry runs, on a ledger that begins empty. */
final class Redeciding {

    private Redeciding() {}

    /** Prints the digest of all outcomes. */
    public static void main(String[] arguments) throws IOException {
        System.out.writeBytes(utf8(digest(read(Path.of(arguments[0]))).toString()));
    }

    /** The digest of what all proposals come to, one after the other. */
    static Digest digest(List<Proposal> proposals) {
        Entry entry = new Entry(Market.CODE);
        MapLedger ledger = new MapLedger();
        List<byte[]> outcomes = new ArrayList<>();
        for (Proposal proposal : proposals) {
            add(entry.decide(dryRun(proposal), ledger), outcomes);
            Outcome outcome = entry.decide(proposal, ledger);
            add(outcome, outcomes);
            if (outcome instanceof Outcome.Granted granted) {
                ledger.apply(granted);
            }
        }
        return Digest.of(outcomes.toArray(byte[][]::new));
    }

    private static void add(Outcome outcome, List<byte[]> bytes) {
        if (outcome instanceof Outcome.Granted granted) {
            granted.writes().forEach((key, value) -> bytes.addAll(List.of(utf8(key), value)));
            granted.confided()
                    .values()
                    .forEach(writes -> writes.forEach((key, value) -> bytes.addAll(List.of(utf8(key), value))));
            bytes.addAll(List.of(granted.fact(), utf8(granted.event()), granted.announcement()));
        } else if (outcome instanceof Outcome.Answered answered) {
            bytes.add(answered.result());
        } else if (outcome instanceof Outcome.Refused refused) {
            bytes.add(utf8(refused.message()));
        }
    }

    private static Proposal dryRun(Proposal one) {
        List<byte[]> arguments = new ArrayList<>(one.arguments());
        arguments.add(0, utf8(Desk.DRY_RUN));
        return new Proposal(
                arguments, one.transients(), one.msp(), one.certificate(), one.transaction(), one.timestamp());
    }

    static void write(List<Proposal> proposals, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(proposals.size());
            for (Proposal one : proposals) {
                out.writeInt(one.arguments().size());
                for (byte[] argument : one.arguments()) {
                    write(argument, out);
                }
                out.writeInt(one.transients().size());
                for (Map.Entry<String, byte[]> entry : one.transients().entrySet()) {
                    out.writeUTF(entry.getKey());
                    write(entry.getValue(), out);
                }
                out.writeUTF(one.msp());
                write(one.certificate(), out);
                out.writeUTF(one.transaction());
                out.writeLong(one.timestamp().getEpochSecond());
            }
        }
    }

    private static List<Proposal> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            List<Proposal> proposals = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<byte[]> arguments = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    arguments.add(bytes(in));
                }
                proposals.add(new Proposal(
                        arguments,
                        transients(in),
                        in.readUTF(),
                        bytes(in),
                        in.readUTF(),
                        Instant.ofEpochSecond(in.readLong())));
            }
            return proposals;
        }
    }

    private static SortedMap<String, byte[]> transients(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (int more = in.readInt(); more > 0; more--) {
            entries.put(in.readUTF(), bytes(in));
        }
        return entries;
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
