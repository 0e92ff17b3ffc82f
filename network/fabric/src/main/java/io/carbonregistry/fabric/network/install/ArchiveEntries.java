package io.carbonregistry.fabric.network.install;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks a tar archive in gzip into a folder of its own: folders and plain files, nothing else, and nowhere else.
 *
 * @param files how many entries it may have
 * @param bytes how many bytes they may come to
 */
record ArchiveEntries(int files, long bytes) {

    /** Several times what a release of Fabric comes to. */
    static final ArchiveEntries USUAL = new ArchiveEntries(10_000, 2L << 30);

    private static final int EXECUTABLE = 0100;
    private static final int BUFFER = 1 << 16;

    /** @throws InstallException if it is no such archive, is cut off, too large, or wants to write elsewhere */
    void unpack(Path archive, Path folder) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                InputStream zipped = unzipped(file);
                TarArchiveInputStream tar = new TarArchiveInputStream(zipped)) {
            long left = bytes;
            int count = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                require(++count <= files, "It has more than " + files + " entries");
                left = put(tar, entry, folder, left);
            }
            require(count > 0, "It is empty");
            drain(zipped);
        } catch (EOFException | ZipException e) {
            throw new InstallException("The archive is cut off or damaged: fetch it again", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new InstallException("This is no archive of Fabric (.tar.gz): " + e.getMessage(), e);
        }
    }

    private static InputStream unzipped(InputStream file) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(file)
                .setDecompressConcatenated(true)
                .get();
    }

    private static long put(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, long left)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        require(target.startsWith(folder), "It wants to write outside its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return left;
        }
        require(isPlain(entry), "It holds a link or a device, which no release does: " + entry.getName());
        Files.createDirectories(target.resolveSibling(""));
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            long rest = copy(tar, out, left);
            String mode = (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
            return rest;
        } catch (FileAlreadyExistsException e) {
            throw new InstallException("The archive names " + entry.getName() + " twice", e);
        }
    }

    /** By its kind alone: what the library calls a file may be a device. */
    private static boolean isPlain(TarArchiveEntry entry) {
        return entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM;
    }

    /** What is counted is what comes out, not what the archive says of itself. */
    private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = limit;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            left -= count;
            require(left >= 0, "It comes to more than any release of Fabric does");
            out.write(buffer, 0, count);
        }
        return left;
    }

    /** The checksum at gzip's end is looked at only by who reads that far; padding may be long, but not endless. */
    private static void drain(InputStream zipped) throws IOException {
        copy(zipped, OutputStream.nullOutputStream(), 1 << 20);
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new InstallException("The archive was not unpacked. " + otherwise);
        }
    }
}
