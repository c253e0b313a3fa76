package vn.vanthu.extraction.adapter.xls;

/** Numbers of the records that matter to what a workbook shows ([MS-XLS] 2.3). */
final class Biff {

    static final int FORMULA = 0x06;
    static final int EOF = 0x0A;
    static final int EXTERNSHEET = 0x17;
    static final int NAME = 0x18;
    static final int DATE_1904 = 0x22;
    static final int EXTERNNAME = 0x23;
    static final int FILEPASS = 0x2F;
    static final int FONT = 0x31;
    static final int CONTINUE = 0x3C;
    static final int CODEPAGE = 0x42;
    static final int COLINFO = 0x7D;
    static final int BOUNDSHEET = 0x85;
    static final int MULRK = 0xBD;
    static final int RSTRING = 0xD6;
    static final int XF = 0xE0;
    static final int MERGECELLS = 0xE5;
    static final int SST = 0xFC;
    static final int LABELSST = 0xFD;
    static final int QSI = 0x1AD;
    static final int SUPBOOK = 0x1AE;
    static final int NUMBER = 0x203;
    static final int LABEL = 0x204;
    static final int BOOLERR = 0x205;
    static final int STRING = 0x207;
    static final int ROW = 0x208;
    static final int DEFAULTROWHEIGHT = 0x225;
    static final int RK = 0x27E;
    static final int FORMAT = 0x41E;
    static final int BOF = 0x809;

    /** The version number of Excel 97 and later in a BOF record. */
    static final int VERSION_8 = 0x600;

    private Biff() {}
}
