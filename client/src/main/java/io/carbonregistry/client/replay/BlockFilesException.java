package io.carbonregistry.client.replay;

/** Block files are not those of a channel from block 0 on; the message names the file and the block. */
public final class BlockFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BlockFilesException(String message) {
        super(message);
    }
}
