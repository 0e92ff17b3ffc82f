package io.carbonregistry.identities;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML that somebody else may have written: not deeper than any profile, and no anchor repeated without end. */
public final class ShallowYaml {

    private static final int DEEPEST = 64;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private ShallowYaml() {}

    /**
     * What a text says, as maps, lists and values.
     *
     * @throws YamlEngineException if it is no YAML, or too deep: building nested things takes a stack as deep as they are
     */
    public static Object load(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new YamlEngineException("it nests deeper than " + DEEPEST);
            }
        }
        return new Load(SETTINGS).loadFromString(text);
    }
}
