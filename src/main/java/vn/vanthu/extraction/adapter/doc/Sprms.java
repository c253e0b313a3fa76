package vn.vanthu.extraction.adapter.doc;

/** Property modifiers ([MS-DOC] 2.2.5): a list of changes, each an operation and its operand. */
final class Sprms {

    static final int TABLE_DEFINITION = 0xD608;
    private static final int TABS = 0xC615;

    private Sprms() {}

    /** Takes one change. */
    interface Handler {
        /** @param operand without its length */
        void on(int operation, Bytes operand);
    }

    /** Stops at the first one that is cut off. */
    static void each(Bytes list, Handler handler) {
        int at = 0;
        while (at + 2 < list.length()) {
            int operation = list.u16(at);
            at += 2;
            int prefix = 0;
            int length =
                    switch (operation >> 13) {
                        case 0, 1 -> 1;
                        case 2, 4, 5 -> 2;
                        case 3 -> 4;
                        case 7 -> 3;
                        default -> -1;
                    };
            if (operation == TABLE_DEFINITION) {
                prefix = 2;
                length = at + 2 > list.length() ? list.length() : list.u16(at) - 1;
            } else if (length < 0) {
                prefix = 1;
                length = operation == TABS && list.u8(at) == 0xFF ? tabs(list, at) : list.u8(at);
            }
            if (length < 0 || at + prefix + length > list.length()) {
                return;
            }
            apply(handler, operation, list.part(at + prefix, length));
            at += prefix + length;
        }
    }

    /** An operand too short for its operation changes nothing. */
    private static void apply(Handler handler, int operation, Bytes operand) {
        try {
            handler.on(operation, operand);
        } catch (IndexOutOfBoundsException e) {
            return;
        }
    }

    /** Too many tab stops for one byte to count: deleted ones of 4 bytes each, then added ones of 3. */
    private static int tabs(Bytes list, int at) {
        int deleted = at + 1 < list.length() ? list.u8(at + 1) : 0;
        int added = at + 2 + 4 * deleted;
        return added < list.length() ? 2 + 4 * deleted + 3 * list.u8(added) : list.length();
    }
}
