package io.carbonregistry.chaos.links;

/** Threads that end with the program. */
final class Background {

    private Background() {}

    static void run(Runnable work) {
        Thread thread = new Thread(work, "link");
        thread.setDaemon(true);
        thread.start();
    }
}
