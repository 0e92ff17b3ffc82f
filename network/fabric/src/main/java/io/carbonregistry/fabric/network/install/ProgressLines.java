package io.carbonregistry.fabric.network.install;

import java.io.PrintWriter;

/** Tells of every sixteen mebibytes in a line, and of the end. */
final class ProgressLines implements Progress {

    private static final long MEBIBYTE = 1L << 20;
    private static final long STEP = 16 * MEBIBYTE;

    private final PrintWriter out;
    private long next = STEP;

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void reached(long bytes, long total) {
        if (bytes >= next || bytes == total) {
            next = bytes + STEP;
            String whole = total < 0 ? "" : " of " + mebibytes(total);
            out.println("fetched " + mebibytes(bytes) + whole + " MiB");
            out.flush();
        }
    }

    private static long mebibytes(long bytes) {
        return (bytes + MEBIBYTE - 1) / MEBIBYTE;
    }
}
