package io.carbonregistry.fabric.network.processes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process that outlives the one that started it, remembered in a file by its id and its start, so that another process with
 * the same id is never taken for it.
 *
 * @param folder where its files are
 * @param name what its files are called after
 */
public record BackgroundProcess(Path folder, String name) {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(15), Duration.ofMillis(20));

    /** How a program in Go ends that cannot go on: why, and then a trace, whose last line stands further in. */
    private static final String PANIC = "panic: ";

    private static final String TRACED = "\t";

    /** The system tells a process's start with a grain of its own, and not always the same. */
    private static final Duration GRAIN = Duration.ofSeconds(2);

    /** Starts it, its output at the end of a log of its own. */
    public void start(List<String> program, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of("nohup"));
        command.addAll(program);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(folder);
            long said = Files.exists(log()) ? Files.size(log()) : 0;
            ProcessHandle started = builder.start().toHandle();
            Instant begun = started.info().startInstant().orElse(Instant.EPOCH);
            Files.writeString(pidFile(), started.pid() + " " + begun + " " + said);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the " + name, e);
        }
    }

    /** The process, while it runs. */
    public Optional<ProcessHandle> running() {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String[] parts = remembered();
        Instant start = Instant.parse(parts[1]);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(begun -> near(begun, start))
                        .isPresent());
    }

    /** Its id, its start, and how long its log was then. */
    private String[] remembered() {
        try {
            return Files.readString(pidFile()).split(" ", -1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile(), e);
        }
    }

    /** Asks it to end, and makes it end if it does not. */
    public void stop() {
        running().ifPresent(process -> {
            process.destroy();
            if (!hasEnded(process)) {
                process.destroyForcibly();
                hasEnded(process);
            }
        });
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        running().ifPresent(process -> {
            process.destroyForcibly();
            hasEnded(process);
        });
    }

    /** Stops it where it stands, without ending it. */
    public void pause() {
        signal("-STOP");
    }

    /** Lets it go on after a pause. */
    public void resume() {
        signal("-CONT");
    }

    /** What it said last since it was started, and not in an earlier life; of a program that ended with a trace, why. */
    public String lastWords() {
        try {
            List<String> lines = said();
            String last = lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
            return last.startsWith(TRACED) ? panic(lines).orElse(last) : last;
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    private List<String> said() throws IOException {
        byte[] log = Files.readAllBytes(log());
        int before = Math.min(log.length, logged());
        return new String(log, before, log.length - before, UTF_8).lines().toList();
    }

    /** How long the log was when it was started. */
    private int logged() {
        String[] parts = Files.exists(pidFile()) ? remembered() : new String[0];
        return parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    }

    private static Optional<String> panic(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(PANIC)).reduce((earlier, later) -> later);
    }

    private void signal(String signal) {
        running().ifPresent(process -> new Command(List.of("kill", signal, Long.toString(process.pid())), Map.of())
                .require("send " + signal + " to " + name));
    }

    public Path log() {
        return folder.resolve(name + ".log");
    }

    private Path pidFile() {
        return folder.resolve(name + ".pid");
    }

    /** Asked often: for a process that another one started, the system's own notice comes late. */
    private static boolean hasEnded(ProcessHandle process) {
        return PATIENCE.holds(() -> !process.isAlive());
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(GRAIN) <= 0;
    }
}
