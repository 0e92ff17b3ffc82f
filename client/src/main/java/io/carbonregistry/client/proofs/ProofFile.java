package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Proofs as text: canonical JSON in one line, so that each has one form alone. */
public final class ProofFile {

    private static final Records RECORDS = Records.strict(Types.of(List.of(TransactionProof.class, Disclosure.class)));

    private ProofFile() {}

    /** The text of a proof or a disclosure. */
    public static String text(Record proof) {
        return new String(RECORDS.bytes(proof), StandardCharsets.UTF_8);
    }

    /**
     * The text of a file.
     *
     * @throws NotProvenException if it is not in UTF-8
     * @throws IOException if it cannot be read
     */
    public static String text(Path file) throws IOException {
        try {
            return new ImportedFile(file).text();
        } catch (CharacterCodingException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }

    /**
     * Reads a text, a line end behind it or none.
     *
     * @throws NotProvenException if it is in any other form than the one that {@link #text} writes
     */
    public static <T extends Record> T read(Class<T> type, String text) {
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        try {
            T proof = RECORDS.read(type, line.getBytes(StandardCharsets.UTF_8));
            require(text(proof).equals(line), Flaw.UNREADABLE);
            return proof;
        } catch (RefusedException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }
}
