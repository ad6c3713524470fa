package dateline.ingest;

/**
 * How far bytes are UTF-8.
 *
 * @param multibyte valid characters of two bytes or more
 * @param invalid bytes that begin no valid character
 */
record Utf8Check(int multibyte, int invalid) {

    /**
     * @param complete whether a character that breaks off at the end is a fault
     */
    static Utf8Check of(byte[] bytes, boolean complete) {
        int multibyte = 0;
        int invalid = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes[i]);
            if (length == 1) {
                i++;
                continue;
            }
            int valid = validLength(bytes, i, length);
            if (length > 0 && valid == length) {
                multibyte++;
                i += length;
            } else if (length > 0 && !complete && i + valid == bytes.length) {
                break;
            } else {
                invalid++;
                i++;
            }
        }
        return new Utf8Check(multibyte, invalid);
    }

    /** How many of the bytes of a character are there. */
    private static int validLength(byte[] bytes, int start, int length) {
        int valid = 1;
        while (valid < length && start + valid < bytes.length && (bytes[start + valid] & 0xC0) == 0x80) {
            valid++;
        }
        return valid;
    }

    private static int length(byte first) {
        int b = first & 0xff;
        if (b < 0x80) {
            return 1;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            return 2;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            return 3;
        }
        return b >= 0xF0 && b <= 0xF4 ? 4 : 0;
    }
}
