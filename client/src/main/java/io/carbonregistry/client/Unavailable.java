package io.carbonregistry.client;

/** Nothing was ordered: the network could not be reached or could not answer. The same request may be sent again. */
public final class Unavailable extends NotCommitted {

    private static final long serialVersionUID = 1L;

    /** For what the network said last. */
    public Unavailable(String said) {
        this("the network does not answer", said);
    }

    private Unavailable(String what, String why) {
        super(what + ": " + why);
    }

    /** For what this machine lacks to ask at all. */
    public static Unavailable here(String why) {
        return new Unavailable("nothing was sent", why);
    }
}
