package io.carbonregistry.locks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Goes under several files, each in a thread of its own, again and again; or holds a position until it is killed. */
final class LockingProgram {

    private static final int TIMES = 300;

    private LockingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<Path> files = Arrays.stream(arguments).map(Path::of).toList();
        if (files.size() == 1) {
            System.out.println(LockFile.open(files.get(0)).tryHold(7).isPresent());
            Thread.sleep(Long.MAX_VALUE);
        }
        CompletableFuture.allOf(files.stream()
                        .map(file -> CompletableFuture.runAsync(() -> goUnder(file)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private static void goUnder(Path path) {
        try (LockFile file = LockFile.open(path)) {
            for (int i = 0; i < TIMES; i++) {
                file.alone(() -> path);
            }
        }
    }
}
