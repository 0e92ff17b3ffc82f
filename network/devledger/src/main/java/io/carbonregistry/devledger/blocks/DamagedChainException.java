package io.carbonregistry.devledger.blocks;

/** The block files hold something that no crash leaves behind; the message names the block. */
public final class DamagedChainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedChainException(long block, String why) {
        super("block " + block + " is damaged: " + why);
    }

    DamagedChainException(long block, RuntimeException why) {
        super("block " + block + " is damaged: " + why.getMessage(), why);
    }
}
