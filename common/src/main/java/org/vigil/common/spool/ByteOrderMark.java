package org.vigil.common.spool;

/** The three bytes that some programs begin a UTF-8 file with. */
public final class ByteOrderMark {

    private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    /** How many bytes of the beginning have to be looked at. */
    public static final int LENGTH = 3;

    private ByteOrderMark() {
    }

    /** How many bytes it takes at the beginning of a body: three, or none. */
    public static int length(byte[] beginning, int length) {
        if (length < MARK.length) {
            return 0;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (beginning[i] != MARK[i]) {
                return 0;
            }
        }
        return MARK.length;
    }
}
