package io.carbonregistry.client.projection;

import io.carbonregistry.units.SerialRange;
import java.util.List;

/**
 * What one act did to some of the serials.
 *
 * @param entry the act
 * @param pieces the blocks that held serials asked for after it
 */
public record BiographyStep(HistoryEntry entry, List<Piece> pieces) {

    public BiographyStep {
        pieces = List.copyOf(pieces);
    }

    /**
     * A block after an act.
     *
     * @param range its serials, which may be more than those asked for
     * @param from the blocks that held them before; none if they were minted
     * @param changes what happened
     */
    public record Piece(SerialRange range, List<SerialRange> from, List<BlockChange> changes) {

        public Piece {
            from = List.copyOf(from);
            changes = List.copyOf(changes);
        }
    }
}
