package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayList;
import java.util.List;

/** What modifiers say of a paragraph ([MS-DOC] 2.6.2), and of the row that it ends; it grows as they are applied. */
final class BlockFormat {

    private static final int CENTRED = 1;
    private static final int NUMBERING_OFF = 0xF801;

    int style;
    int alignment;
    /** List instance; 0 for none. */
    int list;

    Integer level;
    boolean endsRow;
    boolean endsCell;
    boolean endsInnerRow;
    /** Modifiers of the row, in order. */
    final List<Bytes> row = new ArrayList<>();

    private boolean inTable;
    private int depth;

    /** @param data the stream in which long lists of modifiers lie */
    BlockFormat apply(Bytes changes, Bytes data) {
        Sprms.each(changes, (operation, operand) -> change(operation, operand, data));
        if (changes.length() > 0) {
            row.add(changes);
        }
        return this;
    }

    /** How many tables it stands in, one within the other. */
    int depth() {
        return inTable ? Math.max(1, depth) : 0;
    }

    boolean centred() {
        return alignment == CENTRED;
    }

    private void change(int operation, Bytes operand, Bytes data) {
        switch (operation) {
            case 0x4600 -> style = operand.u16(0);
            case 0x2403, 0x2461 -> alignment = operand.u8(0);
            case 0x260A -> level = operand.u8(0);
            case 0x460B -> list = operand.u16(0) >= NUMBERING_OFF ? 0 : operand.u16(0);
            case 0x2416 -> inTable = operand.u8(0) != 0;
            case 0x2417 -> endsRow = operand.u8(0) != 0;
            case 0x6649 -> depth = operand.s32(0);
            case 0x664A -> depth += operand.s32(0);
            case 0x244B -> endsCell = operand.u8(0) != 0;
            case 0x244C -> endsInnerRow = operand.u8(0) != 0;
            case 0x6645, 0x6646 -> elsewhere(operand.s32(0), data);
            default -> {}
        }
    }

    private void elsewhere(int offset, Bytes data) {
        if (offset >= 0 && offset <= data.length() - 2 && data.u16(offset) <= data.length() - offset - 2) {
            Bytes list = data.part(offset + 2, data.u16(offset));
            Sprms.each(list, (operation, operand) -> change(operation, operand, Bytes.NONE));
            row.add(list);
        }
    }
}
