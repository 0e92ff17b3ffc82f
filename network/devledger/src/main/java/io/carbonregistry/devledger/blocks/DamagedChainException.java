package io.carbonregistry.devledger.blocks;

/** The block files hold something that no crash leaves behind; the message names the block and says what to do. */
public final class DamagedChainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ADVICE =
            ". Keep the folder as it is, bring the last backup back into another one, and compare the two block by block";

    /** Says what is wrong with a block. */
    public DamagedChainException(long block, String why) {
        super("block " + block + " is damaged: " + why + ADVICE);
    }

    /** For a block that stands where another was written. */
    static DamagedChainException altered(long block) {
        return new DamagedChainException(block, "it is not the block that was written there");
    }

    DamagedChainException(long block, RuntimeException why) {
        super("block " + block + " is damaged: " + why.getMessage() + ADVICE, why);
    }
}
