package io.carbonregistry.devledger.disk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Bytes in a file, each piece with its checksum: the store itself does not look at what its pages hold. */
final class CheckedBytes extends BasicDataType<byte[]> {

    static final CheckedBytes TYPE = new CheckedBytes();

    private CheckedBytes() {}

    @Override
    public int getMemory(byte[] bytes) {
        return bytes.length;
    }

    @Override
    public void write(WriteBuffer out, byte[] bytes) {
        out.putVarInt(bytes.length).put(bytes).putInt(checksum(bytes));
    }

    @Override
    public byte[] read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        if (length < 0 || length > in.remaining() - Integer.BYTES) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        if (in.getInt() != checksum(bytes)) {
            throw damaged();
        }
        return bytes;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }

    @Override
    public int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static IllegalStateException damaged() {
        return new IllegalStateException(
                "a file of the ledger is damaged: stop it, move its file \"state\" away and start"
                        + " it again, and the state is made again from the blocks");
    }
}
