package io.carbonregistry.client.cli.session;

/** How a command ends, for whoever calls it from a script. */
public enum ExitCode {
    /** Done, answered, or a dry run that would be granted. */
    OK(0),
    /** Something on this machine failed: a file, a process. */
    FAILED(1),
    /** The command line, a file or an identity is not what it must be; nothing was sent. */
    USAGE(2),
    /** The registry said no. */
    REFUSED(3),
    /** Others changed what it had read; try again. */
    CONFLICT(4),
    /** The network does not answer; nothing was ordered. */
    UNAVAILABLE(5),
    /** It was sent, and it is not known what became of it. */
    UNDECIDED(6);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The process's exit code. */
    public int code() {
        return code;
    }
}
