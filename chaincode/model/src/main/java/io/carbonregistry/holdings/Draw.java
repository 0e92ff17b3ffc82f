package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Text;

/**
 * One block that an act takes from.
 *
 * @param last the block's last serial, by which it stands
 * @param take how many tonnes to cut from its head; the block's size takes it whole
 */
public record Draw(long last, long take) {

    public Draw {
        Text.require(
                last >= 1 && take >= 1, "draw", last + ":" + take, "a last serial and a quantity, each at least 1");
    }
}
