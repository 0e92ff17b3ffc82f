package io.carbonregistry.client.attestations;

import io.carbonregistry.client.attestations.FacilityBundle.EvidenceFile;
import io.carbonregistry.kernel.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where evidence lies. Files are hashed as they are read, however long they are, and nothing outside of the folder is looked at.
 *
 * @param path the folder
 */
public record EvidenceFolder(Path path) {

    private static final int BUFFER = 1 << 16;

    /** The digest of a file, and how many bytes it has. */
    record Hashed(Digest digest, long bytes) {}

    /** A file's digest; empty if there is none of that name below the folder. */
    Optional<Hashed> hash(String name) {
        return find(name).map(EvidenceFolder::hash);
    }

    /** The plain file of that name; none that a name or a link on the way to it leads to elsewhere. */
    private Optional<Path> find(String name) {
        try {
            Path file = path.resolve(name).normalize();
            boolean plain = file.startsWith(path.normalize()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return plain && file.toRealPath().startsWith(path.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path.resolve(name) + ": " + e.getMessage(), e);
        }
    }

    /** How the folder stands to what a bundle says of it. */
    public EvidenceReport compare(MonthBundle bundle) {
        List<EvidenceFile> cited = bundle.facilities().stream()
                .flatMap(facility -> facility.files().stream())
                .distinct()
                .toList();
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (EvidenceFile file : cited) {
            known.add(file.name());
            Optional<Hashed> found = hash(file.name());
            if (found.isEmpty()) {
                missing.add(file.name());
            } else if (!found.get().digest().equals(file.digest())) {
                changed.add(file.name());
            }
        }
        return new EvidenceReport(
                cited.size() - missing.size() - changed.size(),
                missing,
                changed,
                names().filter(name -> !known.contains(name)).toList());
    }

    /** The names of all files, in their order. */
    private Stream<String> names() {
        try (Stream<Path> all = Files.walk(path)) {
            return all
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + path + ": " + e.getMessage(), e);
        }
    }

    private static Hashed hash(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
            return new Hashed(
                    new Digest(HexFormat.of().formatHex(in.getMessageDigest().digest())), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
