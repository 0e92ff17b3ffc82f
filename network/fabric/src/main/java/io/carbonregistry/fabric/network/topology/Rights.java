package io.carbonregistry.fabric.network.topology;

import java.util.List;

/**
 * Who may do what, by names of organisations.
 *
 * @param endorsing a peer of each signs every write
 * @param administering an administrator of each signs a change of the channel
 * @param readingFullBlocks who reads full blocks besides those with a peer
 */
public record Rights(List<String> endorsing, List<String> administering, List<String> readingFullBlocks) {

    public Rights {
        endorsing = List.copyOf(endorsing);
        administering = List.copyOf(administering);
        readingFullBlocks = List.copyOf(readingFullBlocks);
    }

    static Rights read(YamlPart part) {
        return part.whole(
                of -> new Rights(of.texts("endorsing"), of.texts("administering"), of.texts("readingFullBlocks")));
    }
}
