package io.carbonregistry.client.cli.records;

import java.util.List;

/** Options without which a record cannot be made were not given. */
public final class MissingOptionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> options;

    MissingOptionsException(List<String> options) {
        super(String.join(", ", options));
        this.options = List.copyOf(options);
    }

    /** As they are typed. */
    public List<String> options() {
        return options;
    }
}
